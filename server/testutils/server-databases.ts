import { randomBytes } from 'node:crypto'
import type { PostgresPool } from 'kysely'
import type pg from 'pg'
import { type Db, openDatabase, serverPool } from '#platform/db/open.ts'
import type { Beginning } from './beginning.ts'
import { filesOfProcess } from './files-of-process.ts'
import { databaseOn, onServer, serverTemplate } from './server-template.ts'
import { unorderedBackwards } from './unordered-backwards.ts'

/** A `Db` whose database is another for each test file: the app that was built for it serves on. */
interface Lent {
  db: Db
  /** Sends what is asked from now on to this database of the server. */
  turnTo(databaseUrl: string): void
  /** Closes every connection. */
  leave(): Promise<void>
  isClosed(): boolean
}

const openAnother = (): Lent => {
  let pool: pg.Pool | undefined
  let closed = false
  const leave = async (): Promise<void> => {
    await pool?.end()
    pool = undefined
  }
  const connections: PostgresPool = {
    options: {},
    async connect() {
      if (!pool) throw new Error('This database was given back')
      return unorderedBackwards(await pool.connect())
    },
    async end() {
      closed = true
      await leave()
    },
  }
  return {
    db: openDatabase({ pool: connections }),
    turnTo(databaseUrl) {
      pool = serverPool(databaseUrl)
    },
    leave,
    isClosed: () => closed,
  }
}

/** Those that a test file has given back, by their beginning: an app may remember what was there. */
const waiting = new Map<string, Lent[]>()

filesOfProcess.lettingGo.add(async () => {
  await Promise.all([...waiting.values()].flat().map(({ db }) => db.destroy()))
})

/** A new database on a server, with this beginning. Given back, it is dropped, and what it was used through goes to the next. */
export const lendOnServer = async (
  server: string,
  beginning: Beginning,
): Promise<{ db: Db; giveBack: () => Promise<void> }> => {
  const name = `test_${randomBytes(6).toString('hex')}`
  const template = await serverTemplate(server, beginning)
  await onServer(server, client => client.query(`create database ${name} template ${template} strategy wal_log`))
  const idle = waiting.get(beginning.name) ?? []
  waiting.set(beginning.name, idle)
  const lent = idle.pop() ?? openAnother()
  lent.turnTo(databaseOn(server, name))
  return {
    db: lent.db,
    async giveBack() {
      if (!filesOfProcess.areSeveral) await lent.db.destroy()
      await lent.leave()
      await onServer(server, client => client.query(`drop database ${name}`))
      if (!lent.isClosed()) idle.push(lent)
    },
  }
}
