import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { clearUpAfterUs } from './clear-up-after-us.ts'
import { freePort } from './free-port.ts'
import { postgresPrograms } from './postgres-programs.ts'

export interface PrivatePostgres {
  /** The address of an empty database. Its user is a plain one, who may make other databases. */
  url: string
  /** Stops it and removes its files. Happens by itself when this process ends, however it ends. */
  stop(): Promise<void>
}

interface Cluster {
  folder: string
  port: number
  password: string
  settings: Record<string, string>
  run(program: 'initdb' | 'pg_ctl', ...words: string[]): void
}

/** For tests: none of it need outlive a power cut. */
const quick = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' }

/** PostgreSQL refuses to run as root: then it runs as the user of Debian's package. */
const unprivileged = (): { uid: number; gid: number } | undefined => {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

const urlOf = ({ port, password }: Cluster, role: string, database: string): string =>
  `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`

/** Text is ordered as in PGlite. Times are London's, which no query's result may depend on. */
const initialise = ({ folder, port, password, settings, run }: Cluster): void => {
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password)
  run(
    'initdb',
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--no-sync',
    '--encoding=UTF8',
    '--locale=C',
    '--lc-ctype=C.UTF-8',
  )
  const own = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', timezone: 'Europe/London' }
  const lines = Object.entries({ ...own, ...settings }).map(([name, value]) => `${name} = '${value}'\n`)
  writeFileSync(join(folder, 'data/postgresql.auto.conf'), lines.join(''))
}

const makeUser = async (cluster: Cluster): Promise<void> => {
  const client = new pg.Client({ connectionString: urlOf(cluster, 'postgres', 'postgres') })
  await client.connect()
  await client.query(`create role lantern login createdb password '${cluster.password}'`)
  await client.query('create database lantern owner lantern').finally(() => client.end())
}

/**
 * Starts a PostgreSQL of its own on a loopback port, 15 or later, with its files under /tmp.
 * @param settings Instead of those that make tests quick: `{ fsync: 'on' }`.
 * @throws When PostgreSQL is missing and cannot be installed, or does not start.
 */
export const startPrivatePostgres = async (settings: Record<string, string> = quick): Promise<PrivatePostgres> => {
  const programs = postgresPrograms()
  const user = unprivileged()
  const folder = mkdtempSync('/tmp/lantern-postgres-')
  if (user) chownSync(folder, user.uid, user.gid)
  const run: Cluster['run'] = (program, ...words) =>
    execFileSync(join(programs, program), ['-D', join(folder, 'data'), ...words], { ...user, cwd: '/', stdio: 'pipe' })
  const cluster = { folder, port: await freePort(), password: randomBytes(12).toString('hex'), settings, run }
  const stop = clearUpAfterUs('"$1/pg_ctl" stop -D "$2/data" -m immediate; rm -rf "$2"', [programs, folder], user)
  try {
    initialise(cluster)
    run('pg_ctl', 'start', '--wait', '--silent', '--log', join(folder, 'log'))
    await makeUser(cluster)
  } catch (error) {
    const log = join(folder, 'log')
    const said = existsSync(log) ? readFileSync(log, 'utf8') : ''
    await stop()
    throw new Error(`PostgreSQL did not start. ${(error as Error).message}\n${said}`, { cause: error })
  }
  return { url: urlOf(cluster, 'lantern', 'lantern'), stop }
}
