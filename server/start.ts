import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listPeople } from '#modules/people'
import { sealRecord } from '#platform/audit/seal.ts'
import { removeEndedSessions } from '#platform/auth/session-store.ts'
import { systemClock } from '#platform/clock.ts'
import { migrate } from '#platform/db/migrate.ts'
import { type Db, openDatabase } from '#platform/db/open.ts'
import { every } from '#platform/jobs/every.ts'
import { buildApp } from './app.ts'
import type { Config } from './config.ts'
import { prepare } from './prepare.ts'

export interface Program {
  /** What to tell the person who started it. */
  greeting: string
  stop(): Promise<void>
}

/** A secret of this data directory's own, so that sessions survive a restart without any configuration. */
const ownSecret = (dataDir: string): string => {
  const file = join(dataDir, 'session-secret')
  if (existsSync(file)) return readFileSync(file, 'utf8')
  mkdirSync(dataDir, { recursive: true })
  const secret = randomBytes(32).toString('hex')
  writeFileSync(file, secret, { mode: 0o600 })
  return secret
}

const greet = async (db: Db, address: string, demo: boolean): Promise<string> => {
  if (!demo) return `Lantern runs at ${address}`
  const people = await listPeople(db)
  const names = people.map(({ name, about }) => `  ${name.padEnd(18)} ${about}`)
  return [
    `Lantern runs at ${address}`,
    '',
    'Sign in as one of the invented people:',
    ...names,
    '',
    'Ctrl-C stops it.',
  ].join('\n')
}

/** Starts what the configuration asks for: database, tables, programmes, then web and worker. Mirrored by `stop`. */
export const start = async (config: Config): Promise<Program> => {
  const db = openDatabase({ databaseUrl: config.databaseUrl, dataDir: join(config.dataDir, 'database') })
  try {
    await migrate(db)
    await prepare(db, systemClock, config)
    const sessionSecret = config.sessionSecret ?? ownSecret(config.dataDir)
    const security = { sessionSecret, https: config.https }
    const app = await buildApp({ db, clock: systemClock, security, demo: config.demo, logLevel: config.logLevel })

    const jobs = config.roles.has('worker')
      ? [
          every(30, app.log, () => sealRecord(db, systemClock())),
          every(600, app.log, () => removeEndedSessions(db, systemClock())),
        ]
      : []
    const address = config.roles.has('web')
      ? await app.listen({ port: config.port, host: config.host })
      : 'no address: a worker only'
    return {
      greeting: await greet(db, address.replace('[::1]', 'localhost').replace('127.0.0.1', 'localhost'), config.demo),
      async stop() {
        await app.close()
        await Promise.all(jobs.map(job => job.stop()))
        await db.destroy()
      },
    }
  } catch (error) {
    await db.destroy().catch(() => undefined)
    throw error
  }
}
