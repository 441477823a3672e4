import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clearUpAfterUs } from '../../scripts/clear-up-after-us.ts'
import { freePort } from '../../scripts/free-port.ts'
import { copyPreparedData } from './copy-prepared-data.ts'
import { startProcess } from './process.ts'

/** The real program, in a process of its own, with data of its own. */
export interface Lantern {
  /** `http://localhost:40123`, without a slash at the end. The same after `restart()`. */
  url: string
  /** The folder of its data, which `stop()` removes. */
  dataDir: string
  /** Everything that it has printed since the first start. */
  printed(): string
  /** Asks it to stop, waits, and removes its data. */
  stop(): Promise<void>
  /** Asks it to stop, and waits. Its data stays, for `restart()`. */
  pause(): Promise<void>
  /** SIGKILL: it closes and writes nothing more. Its data stays, for `restart()`. */
  kill(): Promise<void>
  /** Starts it on the same data and address. Asks it to stop first, if it runs. */
  restart(): Promise<void>
}

interface Options {
  /** Settings beside those of the demonstration. PORT and DATA_DIR are the harness's own. */
  env?: Record<string, string>
  /** What to run instead of server.ts. */
  program?: string
}

/** What a program needs of this shell: none of its settings, which may be those of a service in use. */
const bareEnvironment = (): NodeJS.ProcessEnv => {
  const { PATH, HOME, LANG, TMPDIR, NODE_COMPILE_CACHE } = process.env
  return { PATH, HOME, LANG, TMPDIR, NODE_COMPILE_CACHE }
}

/**
 * Starts Lantern with its demonstration data, and waits until it answers.
 * @throws With what it printed, when it ends before that, or takes longer than five minutes.
 */
export const startLantern = async ({ env = {}, program = 'server.ts' }: Options = {}): Promise<Lantern> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'lantern-journey-'))
  const removeData = clearUpAfterUs('rm -rf "$1"', [dataDir])
  if (program === 'server.ts' && !env.LANTERN_DEMO && !env.DATABASE_URL) copyPreparedData(dataDir)
  const port = String(await freePort())
  const own = { LANTERN_DEMO: 'on', ...env, HOST: 'localhost', PORT: port, DATA_DIR: dataDir }
  const url = `http://localhost:${port}`
  let printed = ''
  const start = () =>
    startProcess(program, { ...bareEnvironment(), ...own }, `${url}/health`, text => {
      printed += text
    })
  let running = await start()
  return {
    url,
    dataDir,
    printed: () => printed,
    async stop() {
      await running.end('SIGTERM')
      await removeData()
    },
    pause: () => running.end('SIGTERM'),
    kill: () => running.end('SIGKILL'),
    async restart() {
      await running.end('SIGTERM')
      running = await start()
    },
  }
}
