import type { PGlite } from '@electric-sql/pglite'

/** What a database holds before a test file comes to it. */
export interface Snapshot {
  /** Rows by table, as `copy` wrote them. */
  rows: ReadonlyMap<string, Blob>
  /** Statements that set each sequence where it was. */
  sequences: string
  structure: string
}

const column = async (embedded: PGlite, query: string): Promise<string[]> =>
  (await embedded.query<string[]>(query, [], { rowMode: 'array' })).rows.flat()

/** Tables that have had rows since they were made or emptied. */
const tablesInUse = (embedded: PGlite): Promise<string[]> =>
  column(
    embedded,
    `select oid::regclass::text from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace and pg_relation_size(oid) > 0`,
  )

const setSequences = (embedded: PGlite): Promise<string[]> =>
  column(
    embedded,
    `select format('select setval(%L, %s, %L);', format('%I.%I', schemaname, sequencename),
        coalesce(last_value, start_value), last_value is not null)
      from pg_sequences where schemaname = 'public'`,
  )

/** Tables, columns, constraints, triggers and functions, in so far as tests could change them. */
const structureOf = async (embedded: PGlite): Promise<string> =>
  (
    await column(
      embedded,
      `select concat_ws(' ',
        (select hashtext(string_agg(concat(nspname, relname, relkind), ',' order by c.oid))
          from pg_class c join pg_namespace n on n.oid = relnamespace where nspname not like 'pg!_%' escape '!'),
        (select hashtext(string_agg(concat(attrelid, attname, atttypid, attnotnull), ',' order by attrelid, attnum))
          from pg_attribute where attrelid >= 16384),
        (select hashtext(string_agg(concat(conrelid, conname, convalidated), ',' order by oid)) from pg_constraint),
        (select hashtext(string_agg(concat(tgrelid, tgname, tgenabled), ',' order by oid)) from pg_trigger),
        (select hashtext(string_agg(concat(proname, prosrc), ',' order by oid)) from pg_proc where oid >= 16384))`,
    )
  ).join()

/** Takes down what a database holds that nobody has used yet: kept in memory, to bring it back to. */
export const takeSnapshot = async (embedded: PGlite): Promise<Snapshot> => {
  const rows = new Map<string, Blob>()
  for (const table of await tablesInUse(embedded)) {
    const { blob } = await embedded.query(`copy ${table} to '/dev/blob' (format binary)`)
    if (blob) rows.set(table, blob)
  }
  return { rows, sequences: (await setSequences(embedded)).join('\n'), structure: await structureOf(embedded) }
}

/** Brings a database back to where it began. Returns whether it could: not where its tables themselves were changed. */
export const restore = async (embedded: PGlite, { rows, sequences, structure }: Snapshot): Promise<boolean> => {
  if ((await structureOf(embedded)) !== structure) return false
  const used = await tablesInUse(embedded)
  await embedded.exec('set session_replication_role = replica')
  if (used.length > 0) await embedded.exec(`truncate ${used.join(', ')} cascade`)
  for (const [table, blob] of rows) {
    await embedded.query(`copy ${table} from '/dev/blob' (format binary)`, [], { blob })
  }
  await embedded.exec(`set session_replication_role = origin;\n${sequences}`)
  return true
}
