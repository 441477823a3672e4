import { sql } from 'kysely'
import { BadInput } from '../../command-line.ts'
import { migrate } from '../migrate.ts'
import type { Db } from '../open.ts'
import { fixTextForms, listFullTables, listMigrations, listTables, quoted, type Table } from './catalogue.ts'
import { type Header, isRow, type SequenceLine, type TableLine, type Trailer } from './format.ts'
import { rowWriter } from './insert-rows.ts'
import { readBackup } from './read-backup.ts'
import { suspendConstraints } from './suspend-constraints.ts'

const refuseFull = (full: string[]): void => {
  if (full.length === 0) return
  throw new BadInput([`the database is not empty, and nothing was restored: there are rows in ${full.join(', ')}`])
}

/** @throws BadInput when the backup's tables may differ from those here. */
const refuseOtherMigrations = (here: string[], { migrations }: Header): void => {
  const only = (names: string[], others: string[]) => names.filter(name => !others.includes(name)).join(', ')
  const [newer, older] = [only(migrations, here), only(here, migrations)]
  if (newer)
    throw new BadInput([`the backup is of a newer version of Lantern, with ${newer}: restore it with that version`])
  if (older)
    throw new BadInput([
      `the backup is of an older version of Lantern, without ${older}: restore it with that version, then start this one`,
    ])
}

const sameColumns = (table: Table, columns: string[]): boolean =>
  JSON.stringify(table.columns.map(({ name }) => name)) === JSON.stringify(columns)

/** Writes what the lines say, in the order in which they come. */
const lineWriter = (tx: Db, tables: Map<string, Table>) => {
  let rows: ReturnType<typeof rowWriter> | undefined

  const begin = async ({ table, columns }: TableLine): Promise<void> => {
    await rows?.finish()
    const found = tables.get(table)
    if (!found || !sameColumns(found, columns))
      throw new BadInput([`the table ${table} of the backup is not that of this database`])
    tables.delete(table)
    rows = rowWriter(tx, found)
  }
  const set = ({ sequence, last, called }: SequenceLine) =>
    sql`select setval(${quoted(sequence)}::regclass, ${last}::text::bigint, ${called}::boolean)`.execute(tx)

  return {
    async write(line: string): Promise<void> {
      if (isRow(line)) return rows?.add(line)
      const said = JSON.parse(line) as Header | TableLine | SequenceLine | Trailer
      if ('table' in said) await begin(said)
      else if ('sequence' in said) await set(said)
    },
    async finish(): Promise<void> {
      await rows?.finish()
      if (tables.size > 0) throw new BadInput([`the backup lacks ${[...tables.keys()].join(', ')}`])
    },
  }
}

/**
 * Fills an empty database from a backup, all of it or nothing. Makes the tables, where there are none.
 * @param backup What `checkBackup` says of the file.
 * @param beforeItCounts What else has to succeed, once all rows are there.
 * @throws BadInput when the database is not empty or has other migrations. DamagedBackup when the file is not whole.
 */
export const restore = async (
  db: Db,
  file: string,
  backup: Header,
  beforeItCounts: (tx: Db) => Promise<void> = async () => undefined,
): Promise<void> => {
  refuseFull(await listFullTables(db, await listTables(db)))
  await migrate(db)
  refuseOtherMigrations(await listMigrations(db), backup)
  await db.transaction().execute(async tx => {
    await fixTextForms(tx)
    const tables = await listTables(tx)
    await sql`lock table ${sql.raw(tables.map(({ name }) => quoted(name)).join(', '))}`.execute(tx)
    refuseFull(await listFullTables(tx, tables))
    const putBack = await suspendConstraints(tx)
    const writer = lineWriter(tx, new Map(tables.map(table => [table.name, table])))
    for await (const lines of readBackup(file)) for (const line of lines) await writer.write(line)
    await writer.finish()
    await putBack()
    await beforeItCounts(tx)
  })
}
