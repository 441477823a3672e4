import { sql } from 'kysely'
import { BadInput } from '../command-line.ts'
import type { Db } from './open.ts'

/** Opens the database, which happens by its first query. @throws Error that says in one line why it does not open. */
export const assertOpens = async (db: Db): Promise<void> => {
  await sql`select`.execute(db).catch(error => {
    // Where one name has several addresses, the error of all of them has no message of its own.
    const why = error.message || (error.errors ?? [error]).map(({ message }: Error) => message).join('; ')
    throw new Error(`the database cannot be opened: ${why}`, { cause: error })
  })
}

/**
 * For commands: opens the database, does the work and closes it.
 * @throws BadInput when it does not open: nobody answers, or the running program uses the embedded one.
 */
export const withDatabase = async <T>(open: () => Db, work: (db: Db) => Promise<T>): Promise<T> => {
  const db = open()
  try {
    await assertOpens(db).catch(error => {
      throw new BadInput([error.message])
    })
    return await work(db)
  } finally {
    await db.destroy()
  }
}
