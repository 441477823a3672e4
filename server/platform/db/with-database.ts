import { sql } from 'kysely'
import { BadInput } from '../command-line.ts'
import type { Db } from './open.ts'

/**
 * For commands: opens the database, does the work and closes it.
 * @throws BadInput when it does not open: nobody answers, or the running program uses the embedded one.
 */
export const withDatabase = async <T>(open: () => Db, work: (db: Db) => Promise<T>): Promise<T> => {
  const db = open()
  try {
    await sql`select`.execute(db).catch(error => {
      throw new BadInput([`the database cannot be opened: ${error.message || error.code}`])
    })
    return await work(db)
  } finally {
    await db.destroy()
  }
}
