import type { Cell, WorkbookSheet } from '#platform/documents/workbook.ts'
import type { Fault } from '../files/fault.ts'
import { didYouMean } from '../rules/nearest.ts'
import { type Column, headingsOf, type Table } from './columns.ts'

/** A row of a table: what it describes, which standard or key question it belongs to, and its number in the sheet. */
export interface TableRow {
  within: string
  item: Record<string, unknown>
  row: number
}

const textOf = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell))

const put = (item: Record<string, unknown>, [key, ...rest]: readonly string[], value: unknown): void => {
  if (key === undefined) return
  if (rest.length === 0) item[key] = value
  else {
    item[key] ??= {}
    put(item[key] as Record<string, unknown>, rest, value)
  }
}

const readCell = (cell: Cell | undefined, { list }: Column): unknown => {
  const text = textOf(cell)
  if (text.trim() === '') return undefined
  return list ? text.split('\n').filter(line => line.trim() !== '') : text
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/** What keeps the first row from being the headings of the table. Columns may be in any order. */
const headingFaults = (table: Table, headings: readonly string[]): Fault[] => {
  const fault = (message: string): Fault => ({ file: table.sheet, line: 1, unit: 'row', path: '', message })
  const known = headingsOf(table)
  const unknown = headings.filter(heading => heading.trim() !== '' && !known.some(each => same(each, heading)))
  const missing = known.filter(heading => !headings.some(each => same(each, heading)))
  const twice = known.filter(heading => headings.filter(each => same(each, heading)).length > 1)
  return [
    ...unknown.map(heading => fault(`“${heading}” is not a column of this sheet${didYouMean(heading, known)}`)),
    ...missing.map(heading => fault(`the column “${heading}” is missing`)),
    ...twice.map(heading => fault(`the column “${heading}” is there twice`)),
  ]
}

/** Reads the rows of a table. With faults in its headings, no row is read. */
export const readTable = (table: Table, { rows }: WorkbookSheet): { rows: TableRow[]; faults: Fault[] } => {
  const headings = (rows[0] ?? []).map(textOf)
  const faults = headingFaults(table, headings)
  if (faults.length > 0) return { rows: [], faults }
  const place = (heading: string): number => headings.findIndex(each => same(each, heading))
  const places = table.columns.map(column => ({ column, at: place(column.heading) }))
  const withinAt = table.within === undefined ? -1 : place(table.within)
  const read = rows.slice(1).flatMap((cells, i): TableRow[] => {
    const item: Record<string, unknown> = {}
    for (const { column, at } of places) {
      const value = readCell(cells[at], column)
      if (value !== undefined) put(item, column.path, value)
    }
    const within = textOf(cells[withinAt])
    return Object.keys(item).length === 0 && within === '' ? [] : [{ within, item, row: i + 2 }]
  })
  return { rows: read, faults }
}
