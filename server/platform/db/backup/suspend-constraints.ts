import { sql } from 'kysely'
import type { Db } from '../open.ts'

const runAll = async (tx: Db, statements: string[]): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(tx)
}

/** Foreign keys and how to put each back as it was. Parts of partitioned tables follow the whole. */
const foreignKeys = async (tx: Db): Promise<{ alter: string; was: string }[]> => {
  const { rows } = await sql<{ alter: string; was: string }>`
    select format('alter table %s alter constraint %I', conrelid::regclass, conname) as alter,
      case when condeferrable then 'deferrable initially immediate' else 'not deferrable' end as was
    from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0 and not condeferred`.execute(tx)
  return rows
}

/** The tables' own triggers, which react to changes: these rows were changed before the backup. */
const triggers = async (tx: Db): Promise<{ table: string; name: string; enable: string }[]> => {
  const { rows } = await sql<{ table: string; name: string; enable: string }>`
    select tgrelid::regclass::text as table, quote_ident(tgname) as name,
      case tgenabled when 'A' then 'enable always' when 'R' then 'enable replica' else 'enable' end as enable
    from pg_trigger t join pg_class c on c.oid = tgrelid
    where not tgisinternal and tgenabled <> 'D' and tgparentid = 0
      and c.relnamespace = 'public'::regnamespace`.execute(tx)
  return rows
}

/**
 * Lets rows come in any order within this transaction: foreign keys are checked at its end, triggers do nothing. For
 * the owner of the tables, who need not be a superuser.
 * @returns Checks the foreign keys, and makes everything as it was.
 */
export const suspendConstraints = async (tx: Db): Promise<() => Promise<void>> => {
  const keys = await foreignKeys(tx)
  const own = await triggers(tx)
  await runAll(
    tx,
    keys.map(({ alter }) => `${alter} deferrable initially deferred`),
  )
  await runAll(
    tx,
    own.map(({ table, name }) => `alter table ${table} disable trigger ${name}`),
  )
  return async () => {
    await sql`set constraints all immediate`.execute(tx)
    await runAll(
      tx,
      keys.map(({ alter, was }) => `${alter} ${was}`),
    )
    await runAll(
      tx,
      own.map(({ table, name, enable }) => `alter table ${table} ${enable} trigger ${name}`),
    )
  }
}
