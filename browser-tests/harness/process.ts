import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { clearUpAfterUs } from '../../scripts/clear-up-after-us.ts'

const root = join(import.meta.dirname, '../..')
/** On a machine with much else to do: more than ten times what the first start takes alone. */
const secondsToStart = 300
const secondsToStop = 20

interface Running {
  /**
   * Sends the signal and waits for the end. Does nothing when it has ended.
   * @throws When it has not ended twenty seconds after a SIGTERM, and kills it then.
   */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

const answers = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(5000) }).then(
    ({ ok }) => ok,
    () => false,
  )

/**
 * Starts a program of this folder and waits until the address answers. It ends with us at the latest.
 * @param hear Gets everything that it prints.
 */
export const startProcess = async (
  program: string,
  env: NodeJS.ProcessEnv,
  url: string,
  hear: (text: string) => void,
): Promise<Running> => {
  const words = ['--disable-warning=ExperimentalWarning', program]
  const child = spawn(process.execPath, words, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const killWithUs = clearUpAfterUs('kill -9 "$1"', [String(child.pid)])
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
      hear(text)
    })
  }
  const ended = once(child, 'close').then(() => killWithUs())
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null

  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (hasEnded()) return ended
    child.kill(signal)
    const inTime = await Promise.race([ended.then(() => true), setTimeout(secondsToStop * 1000, false, { ref: false })])
    if (inTime) return
    child.kill('SIGKILL')
    await ended
    throw new Error(`${program} did not stop within ${secondsToStop} seconds of ${signal}. It printed:\n${said}`)
  }

  const latest = Date.now() + secondsToStart * 1000
  while (!(await answers(url))) {
    if (hasEnded()) throw new Error(`${program} ended before it answered. It printed:\n${said}`)
    if (Date.now() > latest) {
      await end('SIGKILL')
      throw new Error(`${program} did not answer within ${secondsToStart} seconds. It printed:\n${said}`)
    }
    await setTimeout(50)
  }
  return { end }
}
