import type { Db } from '#platform/db/open.ts'
import { type Beginning, empty } from './beginning.ts'
import { lendDatabase } from './lent-database.ts'
import { lendOnServer } from './server-databases.ts'

interface TestDatabase {
  db: Db
  /** Closes it, and takes it off the server. */
  drop: () => Promise<void>
}

const serverTestDatabase = async (server: string, beginning: Beginning): Promise<TestDatabase> => {
  const { db, giveBack } = await lendOnServer(server, beginning)
  return { db, drop: giveBack }
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
  return server ? serverTestDatabase(server, beginning) : embeddedTestDatabase(beginning)
}
