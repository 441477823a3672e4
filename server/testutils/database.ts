import { randomBytes } from 'node:crypto'
import { type Db, openDatabase } from '#platform/db/open.ts'
import { type Beginning, empty } from './beginning.ts'
import { lendDatabase } from './lent-database.ts'
import { databaseOn, onServer, serverTemplate } from './server-template.ts'

interface TestDatabase {
  db: Db
  /** Closes it, and takes it off the server. */
  drop: () => Promise<void>
}

const copyOnServer = async (server: string, beginning: Beginning): Promise<TestDatabase> => {
  const name = `test_${randomBytes(6).toString('hex')}`
  const template = await serverTemplate(server, beginning)
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
export const embeddedTestDatabase = async (beginning: Beginning = empty): Promise<TestDatabase> => {
  const { db, giveBack } = await lendDatabase(beginning)
  return { db, drop: giveBack }
}

/**
 * A database of its own for one test file: in memory, or on the server of TEST_DATABASE_URL. Unless told otherwise it has its
 * tables and nothing in them. Always `drop()` it: an open database keeps the test process running.
 */
export const testDatabase = (beginning: Beginning = empty): Promise<TestDatabase> => {
  const server = process.env.TEST_DATABASE_URL
  return server ? copyOnServer(server, beginning) : embeddedTestDatabase(beginning)
}
