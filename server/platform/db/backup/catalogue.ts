import { sql } from 'kysely'
import type { Db } from '../open.ts'

/** A table of the public schema, as PostgreSQL's catalogue knows it. */
export interface Table {
  name: string
  /** Those that are written: no generated ones. */
  columns: { name: string; type: string }[]
}

/** A name as SQL, whatever it contains, and whichever words this version of PostgreSQL keeps for itself. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Tables of the migrations themselves: not data. */
const migrationTables = ['kysely_migration', 'kysely_migration_lock']

/** Every table that holds data, in the order of their names. */
export const listTables = async (db: Db): Promise<Table[]> => {
  const { rows } = await sql<Table>`
    select c.relname as name,
      json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
        order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and not c.relname = any(${migrationTables}::text[])
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    group by c.relname order by c.relname collate "C"`.execute(db)
  return rows
}

/** Names of the migrations that were carried out, in order. None before the first. */
export const listMigrations = async (db: Db): Promise<string[]> => {
  const { rows } = await sql<{
    there: boolean
  }>`select to_regclass('public.kysely_migration') is not null as there`.execute(db)
  if (!rows[0]?.there) return []
  const carriedOut = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return carriedOut.rows.map(({ name }) => name)
}

/** Where each counter of the public schema stands, as text. */
export const listSequences = async (db: Db): Promise<{ name: string; last: string; called: boolean }[]> => {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'S' order by relname collate "C"`.execute(db)
  return Promise.all(
    rows.map(async ({ name }) => {
      const state = sql<{ last: string; called: boolean }>`
        select last_value::text as last, is_called as called from ${sql.raw(quoted(name))}`
      const { last, called } = (await state.execute(db)).rows[0] as { last: string; called: boolean }
      return { name, last, called }
    }),
  )
}

/** Names of the tables that have rows. */
export const listFullTables = async (db: Db, tables: readonly Table[]): Promise<string[]> => {
  const full: string[] = []
  for (const { name } of tables) {
    const { rows } = await sql<{ full: boolean }>`select exists (select from ${sql.raw(quoted(name))}) as full`.execute(
      db,
    )
    if (rows[0]?.full) full.push(name)
  }
  return full
}

/** Makes values the same text whatever the settings of the server and the person. For the transaction it is called in. */
export const fixTextForms = async (tx: Db): Promise<void> => {
  const settings = {
    datestyle: 'ISO, YMD',
    intervalstyle: 'postgres',
    timezone: 'UTC',
    extra_float_digits: '3',
    bytea_output: 'hex',
  }
  for (const [name, value] of Object.entries(settings))
    await sql`select set_config(${name}, ${value}, true)`.execute(tx)
}
