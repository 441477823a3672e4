import { spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * Runs a line of shell when this process ends, however it ends: it waits in a process group of its own, which Ctrl-C
 * does not reach, for its standard input to end.
 * @param line Finds `words` in `$1`, `$2` and so on.
 * @returns Runs it now, and waits for it.
 */
export const clearUpAfterUs = (line: string, words: string[], user: { uid?: number; gid?: number } = {}) => {
  const waiting = spawn('sh', ['-c', `cat; ${line}`, 'sh', ...words], {
    ...user,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  waiting.unref()
  return async (): Promise<void> => {
    waiting.ref()
    waiting.stdin.end()
    if (waiting.exitCode === null) await once(waiting, 'exit')
  }
}
