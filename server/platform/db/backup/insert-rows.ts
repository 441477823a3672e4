import { sql } from 'kysely'
import type { Db } from '../open.ts'
import { quoted, type Table } from './catalogue.ts'

const rowsAtATime = 500
const charactersAtATime = 1_000_000

/**
 * The value of a column from its text. The number of a transaction means something to its own server alone: there it is
 * compared with those that run, and counting began at another point here. All these rows are written by this one.
 */
const expressionOf = ({ type }: Table['columns'][number], i: number): string =>
  type === 'xid8' ? `case when row->>${i} is not null then pg_current_xact_id() end` : `(row->>${i})::${type}`

/** Takes rows as lines of a backup and writes them in bunches. `finish` writes the last. */
export const rowWriter = (tx: Db, { name, columns }: Table) => {
  const names = columns.map(column => quoted(column.name)).join(', ')
  const into = `insert into ${quoted(name)} (${names}) overriding system value select ${columns.map(expressionOf).join(', ')}`
  let lines: string[] = []
  let characters = 0
  const finish = async (): Promise<void> => {
    if (lines.length === 0) return
    const rows = `[${lines.join(',')}]`
    lines = []
    characters = 0
    await sql`${sql.raw(into)} from json_array_elements(${rows}::json) as row`.execute(tx)
  }
  const add = async (line: string): Promise<void> => {
    lines.push(line)
    characters += line.length
    if (lines.length >= rowsAtATime || characters >= charactersAtATime) await finish()
  }
  return { add, finish }
}
