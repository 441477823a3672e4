import { PGlite } from '@electric-sql/pglite'
import { CamelCasePlugin, type Dialect, Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import pg from 'pg'
import { guardTransactions } from './guard.ts'
import { LockedPGlite } from './locked-pglite.ts'
import type { Tables } from './tables.ts'
import { parsers, pgTypes } from './values.ts'

export type Db = Kysely<Tables>

export interface DatabaseConfig {
  /** A PostgreSQL server, 15 or later. */
  databaseUrl?: string | undefined
  /** Without a server: the directory of the embedded database. Without either: a database in memory. */
  dataDir?: string | undefined
  /** Instead of all these: an embedded database made elsewhere, with the `parsers` of values.ts. For tests. */
  embedded?: PGlite | undefined
}

/** A connection that breaks while it is idle is replaced by the pool; without a listener it would end the program. */
const poolOf = (databaseUrl: string): pg.Pool =>
  new pg.Pool({ connectionString: databaseUrl, types: pgTypes }).on('error', () => undefined)

const dialect = ({ databaseUrl, dataDir, embedded }: DatabaseConfig): Dialect => {
  if (embedded) return new PGliteDialect({ pglite: embedded })
  if (databaseUrl) return new PostgresDialect({ pool: poolOf(databaseUrl) })
  return new PGliteDialect({ pglite: () => (dataDir ? new LockedPGlite(dataDir) : new PGlite({ parsers })) })
}

/**
 * The database, opened by its first query: one dialect of SQL and the same values, whichever it is.
 * Columns are camelCase here, snake_case there. Call `destroy()` at the end: PGlite keeps the program running until then.
 */
export const openDatabase = (config: DatabaseConfig): Db =>
  guardTransactions(
    new Kysely<Tables>({
      dialect: dialect(config),
      plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    }),
  )
