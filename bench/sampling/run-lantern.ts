import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

const root = join(import.meta.dirname, '../..')

/**
 * Runs `bin/lantern …` as people do, from its start to its end: what Node compiles is kept from one run to the next, as it is for them.
 * What it prints. @throws when it exits with anything but 0.
 */
export const runLantern = async (words: readonly string[]): Promise<string> => {
  const running = spawn(join(root, 'bin/lantern'), words, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [printed, [code]] = await Promise.all([text(running.stdout), once(running, 'exit')])
  if (code !== 0) throw new Error(`lantern ${words.join(' ')} exited with ${code}`)
  return printed
}
