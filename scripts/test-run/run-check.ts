import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Tally } from './tally.ts'

/**
 * Runs a program that checks something. Its output is shown in one piece when it has ended, because others run beside it.
 * Not a test, so it adds nothing to the passed.
 */
export const runCheck = async (begin: () => void, program: string, ...words: string[]): Promise<Tally> => {
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  const [code] = await once(child, 'close').finally(begin)
  process.stdout.write(said)
  return code === 0
    ? { passed: 0, failed: 0, leftOut: [], failures: [] }
    : { passed: 0, failed: 1, leftOut: [], failures: [said] }
}
