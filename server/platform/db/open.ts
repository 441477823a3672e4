import { PGlite } from '@electric-sql/pglite'
import { CamelCasePlugin, Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import pg from 'pg'
import { embeddedPool } from './embedded-pool.ts'
import { guardTransactions } from './guard.ts'
import { LockedPGlite } from './locked-pglite.ts'
import type { Tables } from './tables.ts'
import { pgTypes } from './values.ts'

export type Db = Kysely<Tables>

export interface DatabaseConfig {
  /** A PostgreSQL server, 15 or later. */
  databaseUrl?: string | undefined
  /** Without a server: the directory of the embedded database. Without either: a database in memory. */
  dataDir?: string | undefined
  /** Instead of all these: connections made elsewhere. For tests. */
  pool?: PostgresPool | undefined
}

/** Connections to a server. One that breaks while it is idle is replaced; without a listener it would end the program. Call `end()`. */
export const serverPool = (databaseUrl: string): pg.Pool =>
  new pg.Pool({ connectionString: databaseUrl, types: pgTypes }).on('error', () => undefined)

const poolFor = ({ databaseUrl, dataDir, pool }: DatabaseConfig): PostgresPool => {
  if (pool) return pool
  if (databaseUrl) return serverPool(databaseUrl)
  return embeddedPool(dataDir ? new LockedPGlite(dataDir) : new PGlite())
}

/**
 * The database, opened by its first query: one dialect of SQL and the same values, whichever it is.
 * Columns are camelCase here, snake_case there. Call `destroy()` at the end: PGlite keeps the program running until then.
 */
export const openDatabase = (config: DatabaseConfig): Db =>
  guardTransactions(
    new Kysely<Tables>({
      dialect: new PostgresDialect({ pool: async () => poolFor(config) }),
      plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    }),
  )
