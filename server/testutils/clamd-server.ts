import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { ClamdPlace } from '#platform/files/scan/clamd.ts'
import { clamdProgram } from '../../scripts/clamd-program.ts'
import { clearUpAfterUs } from '../../scripts/clear-up-after-us.ts'
import { freePort } from '../../scripts/free-port.ts'
import { fileFolder } from './file-folder.ts'

/** The one thing that the scanner of the tests takes for a virus. It does no harm to anybody. */
export const virusOfTests = 'LANTERN-TEST-VIRUS-OF-OUR-OWN'
/** What the scanner calls it. */
export const nameOfVirus = 'Lantern.Test.Virus.UNOFFICIAL'

/** The most that it takes, in bytes. */
export const streamLimit = 1024 * 1024

const hex = (text: string): string => Buffer.from(text).toString('hex')
const answers = (place: ClamdPlace): Promise<boolean> =>
  new Promise(resolve => {
    const socket = connect(place, () => resolve(true)).on('error', () => resolve(false))
    socket.on('connect', () => socket.end())
  })

/** ClamAV's daemon on this machine alone, with a signature of our own and no other. */
export interface ClamdServer {
  place: ClamdPlace
  start(): Promise<void>
  /** Ends it at once, whatever it is doing. Always end with it. */
  stop(): Promise<void>
  /** Also finds this text from its next start on, as if signatures had come for it. */
  learn(name: string, text: string): void
}

/** Makes one, not yet started. @param settings Lines of clamd.conf instead of the usual. */
export const clamdServer = async (settings: Record<string, string> = {}): Promise<ClamdServer> => {
  const program = clamdProgram()
  const [folder, port] = [fileFolder(), await freePort()]
  const place = { host: '127.0.0.1', port }
  mkdirSync(join(folder, 'signatures'), { recursive: true })
  const own = {
    ...{ Foreground: 'yes', DatabaseDirectory: join(folder, 'signatures'), TemporaryDirectory: folder },
    ...{ TCPSocket: String(port), TCPAddr: '127.0.0.1', StreamMaxLength: String(streamLimit) },
    ...{ MaxFileSize: '300K', AlertExceedsMax: 'yes' },
    ...settings,
  }
  const config = join(folder, 'clamd.conf')
  writeFileSync(
    config,
    Object.entries(own)
      .map(([name, value]) => `${name} ${value}\n`)
      .join(''),
  )
  const signatures: string[] = []
  const learn = (name: string, text: string): void => {
    signatures.push(`${name}:0:*:${hex(text)}`)
    writeFileSync(join(folder, 'signatures/tests.ndb'), `${signatures.join('\n')}\n`)
  }
  learn('Lantern.Test.Virus', virusOfTests)

  let stop = async (): Promise<void> => {}
  return {
    place,
    learn,
    async start() {
      const child = spawn(program, ['--config-file', config], { cwd: '/', stdio: 'ignore' })
      const closed = once(child, 'close')
      const clearUp = clearUpAfterUs('kill -9 "$1" 2>/dev/null', [String(child.pid)])
      stop = async () => {
        child.kill('SIGKILL')
        await closed
        await clearUp()
      }
      while (child.exitCode === null && !(await answers(place))) await setTimeout(50)
      if (child.exitCode !== null) throw new Error(`clamd did not start: ${child.exitCode}`)
    },
    stop: () => stop(),
  }
}
