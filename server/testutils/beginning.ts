import { migrate } from '#platform/db/migrate.ts'
import type { Db } from '#platform/db/open.ts'
import { migrationsHash } from './migrations-hash.ts'

/** What a test's database begins with. It is made once, kept, and copied for each test file. */
export interface Beginning {
  /** In lower case, with underscores: it is part of a database's name. */
  name: string
  /** Changes with whatever `fill` depends on. */
  hash(): string
  /** Fills a new database: at least with its tables. */
  fill(db: Db): Promise<void>
}

/** The tables, and nothing in them. */
export const empty: Beginning = { name: 'empty', hash: () => migrationsHash(), fill: migrate }
