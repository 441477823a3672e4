import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { clearUpAfterUs } from '../../scripts/clear-up-after-us.ts'
import { freePort } from '../../scripts/free-port.ts'

const root = join(import.meta.dirname, '../..')
const patience = 60_000

/** A folder for the data of servers that run one after the other. */
export interface Place {
  folder: string
  /** Removes it, and stops a server that still runs in it. Happens by itself when this process ends, however it ends. */
  clear(): Promise<void>
}

export interface Server {
  address: string
  /** Milliseconds from its start until /health answered. */
  startedIn: number
  /** Milliseconds of processor time that it had used by then. */
  processorTime: number
  /** Megabytes of memory that it has now. */
  memory(): number
  stop(): Promise<void>
}

export const newPlace = (): Place => {
  const folder = mkdtempSync('/tmp/lantern-bench-')
  const line = 'test -f "$1/pid" && kill -9 "$(cat "$1/pid")"; rm -rf "$1"'
  return { folder, clear: clearUpAfterUs(line, [folder]) }
}

const isHealthy = async (address: string): Promise<boolean> => {
  try {
    const answer = await fetch(`${address}/health`)
    return answer.ok
  } catch {
    return false
  }
}

const untilHealthy = async (address: string, server: ChildProcess, start: number): Promise<number> => {
  while (!(await isHealthy(address))) {
    if (server.exitCode !== null) throw new Error(`The server ended by itself with ${server.exitCode}`)
    if (performance.now() - start > patience)
      throw new Error(`The server is not healthy after ${patience / 1000} seconds`)
    await setTimeout(10)
  }
  return performance.now() - start
}

/** Milliseconds, which Linux counts in hundredths of a second. */
const processorTimeOf = (pid: number | undefined): number => {
  const [utime, stime] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13) ?? []
  return 10 * (Number(utime) + Number(stime))
}

/** Starts the program as bin/start does, with the demonstration, on a loopback port of its own. */
export const startServer = async ({ folder }: Place): Promise<Server> => {
  const port = await freePort()
  const env = {
    ...process.env,
    DATA_DIR: join(folder, 'data'),
    NODE_COMPILE_CACHE: join(folder, 'compiled'),
    PORT: String(port),
    HOST: '127.0.0.1',
    LANTERN_DEMO: 'on',
    LANTERN_LOG: 'warn',
    LANTERN_ROLES: 'web,worker',
    DATABASE_URL: undefined,
  }
  const start = performance.now()
  const server = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'server.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const pidFile = join(folder, 'pid')
  writeFileSync(pidFile, String(server.pid))
  server.once('exit', () => rmSync(pidFile, { force: true }))
  const address = `http://127.0.0.1:${port}`
  return {
    address,
    startedIn: await untilHealthy(address, server, start),
    processorTime: processorTimeOf(server.pid),
    memory: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1024,
    async stop() {
      server.kill('SIGTERM')
      if (server.exitCode === null) await once(server, 'exit')
    },
  }
}
