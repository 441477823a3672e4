import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { embeddedPool } from '#platform/db/embedded-pool.ts'
import { LockedPGlite } from '#platform/db/locked-pglite.ts'
import { type Db, openDatabase, serverPool } from '#platform/db/open.ts'
import { clearUpAfterUs } from '../../scripts/clear-up-after-us.ts'
import { startPrivatePostgres } from '../../scripts/private-postgres.ts'
import { furnish } from './furnish.ts'

/** Statements by the driver alone, on one connection. */
export interface Driver {
  query(text: string, values?: unknown[]): Promise<unknown>
}

/** A furnished database: as the program sees it, and by the bare driver. */
export interface BenchDatabase {
  name: string
  db: Db
  /** Does this in a transaction of the bare driver. */
  inTransaction(work: (driver: Driver) => Promise<void>): Promise<void>
}

interface Connections {
  connect(): Promise<Driver & { release(): void }>
}

type Use = (database: BenchDatabase) => Promise<void>

const inTransactionOf =
  (pool: Connections): BenchDatabase['inTransaction'] =>
  async work => {
    const client = await pool.connect()
    try {
      await client.query('begin')
      await work(client)
      await client.query('commit')
    } finally {
      client.release()
    }
  }

/** PostgreSQL with its own settings, so that a commit is on the disk; the program's pool and the bare one have one size. */
const onPostgres = async (use: Use): Promise<void> => {
  const { url, stop } = await startPrivatePostgres({})
  const db = openDatabase({ databaseUrl: url })
  const pool = serverPool(url)
  try {
    await furnish(db)
    await use({ name: 'PostgreSQL', db, inTransaction: inTransactionOf(pool) })
  } finally {
    await Promise.all([pool.end(), db.destroy()])
    await stop()
  }
}

const onPGlite = async (use: Use): Promise<void> => {
  const folder = mkdtempSync('/tmp/lantern-bench-')
  const remove = clearUpAfterUs('rm -rf "$1"', [folder])
  const pool = embeddedPool(new LockedPGlite(join(folder, 'database')))
  const db = openDatabase({ pool })
  try {
    await furnish(db)
    await use({ name: 'PGlite', db, inTransaction: inTransactionOf(pool) })
  } finally {
    await db.destroy()
    await remove()
  }
}

/** Does this on a private PostgreSQL, then on an embedded database in a folder. Both are gone afterwards. */
export const onBothDatabases = async (use: Use): Promise<void> => {
  await onPostgres(use)
  await onPGlite(use)
}
