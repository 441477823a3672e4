import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Tally } from './tally.ts'

/** Runs a program that checks something; its output is shown. Not a test, so it adds nothing to the passed. */
export const runCheck = async (program: string, ...words: string[]): Promise<Tally> => {
  const child = spawn(program, words, { stdio: ['ignore', 'inherit', 'inherit'] })
  const [code] = await once(child, 'close')
  return { passed: 0, failed: code === 0 ? 0 : 1, leftOut: [] }
}
