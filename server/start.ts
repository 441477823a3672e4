import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { sendReceipts, waitingEvidence } from '#modules/evidence'
import { listPeople } from '#modules/people'
import { sendReminders } from '#modules/planning'
import { sealRecord } from '#platform/audit/seal.ts'
import { removeEndedSessions } from '#platform/auth/session-store.ts'
import { systemClock } from '#platform/clock.ts'
import { migrate } from '#platform/db/migrate.ts'
import { type Db, openDatabase } from '#platform/db/open.ts'
import { assertOpens } from '#platform/db/with-database.ts'
import { type FileStore, fileStore } from '#platform/files/file-store.ts'
import { clamd } from '#platform/files/scan/clamd.ts'
import { scanFiles } from '#platform/files/scan/scan-files.ts'
import type { Scanner } from '#platform/files/scan/scanner.ts'
import { blobsFor } from '#platform/files/stores/blobs-for.ts'
import { sweepFiles } from '#platform/files/sweep-files.ts'
import { every, type Repeated } from '#platform/jobs/every.ts'
import { makeFolders } from '#platform/make-folders.ts'
import { chooseTransport } from '#platform/notify/choose-transport.ts'
import type { Transport } from '#platform/notify/letter.ts'
import { sendMessages } from '#platform/notify/send-messages.ts'
import { buildApp } from './app.ts'
import type { Config } from './config.ts'
import { onInfected } from './events.ts'
import { actOfProgram, prepare } from './prepare.ts'
import { providerFrom } from './provider.ts'

export interface Program {
  /** What to tell the person who started it. */
  greeting: string
  stop(): Promise<void>
}

/**
 * A secret of this data directory's own, so that sessions survive a restart without any configuration. Of two processes
 * that start together, one makes it and both use it.
 */
const ownSecret = (dataDir: string): string => {
  const file = join(dataDir, 'session-secret')
  if (!existsSync(file)) {
    makeFolders(dataDir)
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600 })
    try {
      linkSync(draft, file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      unlinkSync(draft)
    }
  }
  return readFileSync(file, 'utf8')
}

/** By name, where it listens on this machine alone. */
const withName = (address: string): string => address.replace('[::1]', 'localhost').replace('127.0.0.1', 'localhost')

const greet = async (db: Db, address: string | undefined, demo: boolean): Promise<string> => {
  if (!address) return 'Lantern works in the background and has no address'
  const runs = `Lantern runs at ${withName(address)}`
  if (!demo) return runs
  const people = await listPeople(db)
  const names = people.map(({ name, about }) => `  ${name.padEnd(18)} ${about}`)
  return [runs, '', 'Sign in as one of the invented people:', ...names, '', 'Ctrl-C stops it.'].join('\n')
}

/** @throws Error that says in one line why it cannot listen there. */
const listen = (app: FastifyInstance, { port, host }: Config): Promise<string> =>
  app.listen({ port, host }).catch(async (error: NodeJS.ErrnoException) => {
    await app.close()
    const why: Record<string, string> = {
      EADDRINUSE: `Port ${port} is in use by another program; set PORT to another`,
      EACCES: `Port ${port} is not for programs of yours; set PORT to one above 1023`,
    }
    throw new Error(why[error.code ?? ''] ?? `Cannot listen on ${host}: ${error.message}`, { cause: error })
  })

/** Ends the requests under way, but waits for none longer than a person would wait. */
const close = async (app: FastifyInstance): Promise<void> => {
  const patience = setTimeout(() => app.server.closeAllConnections(), 3000)
  await app.close().finally(() => clearTimeout(patience))
}

interface Leaving {
  transport: Transport | undefined
  address: string
  demo: boolean
}

const work = (
  app: FastifyInstance,
  { db, files, scanner }: { db: Db; files: FileStore; scanner: Scanner | undefined },
  { transport, address, demo }: Leaving,
): Repeated[] => [
  every(30, app.log, () => sealRecord(db, systemClock())),
  every(600, app.log, () => removeEndedSessions(db, systemClock())),
  every(3600, app.log, () => sweepFiles(files, systemClock())),
  every(900, app.log, () => sendReminders(db, actOfProgram(systemClock), [waitingEvidence])),
  every(60, app.log, () => sendReceipts(db, actOfProgram(systemClock))),
  ...(scanner
    ? [every(5, app.log, () => scanFiles({ db, files, clock: systemClock, scanner, onInfected, log: app.log }))]
    : []),
  ...(transport
    ? [every(5, app.log, () => sendMessages({ db, clock: systemClock, transport, address, forgetSecrets: !demo }))]
    : []),
]

/**
 * Starts what the configuration asks for: database, tables, programmes, then web and worker. Mirrored by `stop`.
 * @throws Error whose message says to whoever starts it what is in the way; nothing is left open then.
 */
export const start = async (config: Config): Promise<Program> => {
  const { databaseUrl, dataDir, demo, https, logLevel, roles } = config
  const db = openDatabase({ databaseUrl, dataDir: join(dataDir, 'database') })
  try {
    await assertOpens(db)
    await migrate(db)
    const files = fileStore(await blobsFor(config))
    await prepare(db, systemClock, config, files)
    const scanner = config.clamd && clamd(config.clamd)
    const security = { sessionSecret: config.sessionSecret ?? ownSecret(dataDir), https }
    const transport = chooseTransport(config)
    let listens = `http://localhost:${config.port}`
    const address = () => config.address ?? listens
    const messagesLeaveBy = transport?.name
    const { sessions } = config
    const provider = config.openId && providerFrom(config.openId, address)
    const services = { db, files, scanner, clock: systemClock, security, demo, logLevel, address, messagesLeaveBy }
    const app = await buildApp({ ...services, provider, sessions })

    const listening = roles.has('web') ? await listen(app, config) : undefined
    if (listening) listens = withName(listening)
    const jobs = roles.has('worker') ? work(app, { db, files, scanner }, { transport, address: address(), demo }) : []
    return {
      greeting: await greet(db, listening, demo),
      async stop() {
        await close(app)
        scanner?.stop()
        await Promise.all(jobs.map(job => job.stop()))
        transport?.close?.()
        await db.destroy()
      },
    }
  } catch (error) {
    await db.destroy().catch(() => undefined)
    throw error
  }
}
