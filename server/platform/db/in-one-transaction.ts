import { sql, type Transaction } from 'kysely'
import type { Db } from './open.ts'
import type { Tables } from './tables.ts'

const savepoint = async <T>(tx: Transaction<Tables>, work: (tx: Transaction<Tables>) => Promise<T>): Promise<T> => {
  await sql`savepoint inner_work`.execute(tx)
  try {
    const result = await work(tx)
    await sql`release savepoint inner_work`.execute(tx)
    return result
  } catch (error) {
    await sql`rollback to savepoint inner_work`.execute(tx)
    throw error
  }
}

/** The same, with savepoints in place of the transactions that actions begin. */
const withSavepoints = (tx: Transaction<Tables>): Db =>
  new Proxy(tx, {
    get(target, key) {
      if (key === 'transaction')
        return () => ({ execute: (work: (tx: Transaction<Tables>) => Promise<unknown>) => savepoint(target, work) })
      const value = Reflect.get(target, key, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })

/**
 * Does several actions, one after the other, in one transaction: all of them or none. Whoever else does this with the
 * same key, in this process or another, waits until it has ended.
 */
export const inOneTransaction = <T>(db: Db, key: number, work: (db: Db) => Promise<T>): Promise<T> =>
  db.transaction().execute(async tx => {
    await sql`select pg_advisory_xact_lock(${sql.lit(key)})`.execute(tx)
    return work(withSavepoints(tx))
  })
