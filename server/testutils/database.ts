import { randomBytes } from 'node:crypto'
import { type Db, openDatabase } from '#platform/db/open.ts'
import { embeddedCopy } from './embedded-template.ts'
import { databaseOn, onServer, serverTemplate } from './server-template.ts'

interface TestDatabase {
  db: Db
  /** Closes it, and takes it off the server. */
  drop: () => Promise<void>
}

const copyOnServer = async (server: string): Promise<TestDatabase> => {
  const name = `test_${randomBytes(6).toString('hex')}`
  const template = await serverTemplate(server)
  await onServer(server, client => client.query(`create database ${name} template ${template} strategy wal_log`))
  const db = openDatabase({ databaseUrl: databaseOn(server, name) })
  return {
    db,
    async drop() {
      await db.destroy()
      await onServer(server, client => client.query(`drop database ${name}`))
    },
  }
}

/** The embedded one, whatever TEST_DATABASE_URL says. */
export const embeddedTestDatabase = async (): Promise<TestDatabase> => {
  const embedded = await embeddedCopy()
  const db = openDatabase({ embedded })
  return {
    db,
    async drop() {
      await db.destroy()
      // It is open already when no query has been asked, and db does not know of it then.
      if (!embedded.closed) await embedded.close()
    },
  }
}

/**
 * A migrated empty database of its own for one test file: in memory, or on the server of TEST_DATABASE_URL.
 * Always `drop()` it: an open database keeps the test process running.
 */
export const testDatabase = (): Promise<TestDatabase> => {
  const server = process.env.TEST_DATABASE_URL
  return server ? copyOnServer(server) : embeddedTestDatabase()
}
