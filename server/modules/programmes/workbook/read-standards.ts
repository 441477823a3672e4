import type { WorkbookSheet } from '#platform/documents/workbook.ts'
import type { Fault, ReadSection } from '../files/fault.ts'
import { didYouMean } from '../rules/nearest.ts'
import type { Path } from '../rules/path.ts'
import { keyQuestionsTable, promptsTable, standardsTable, type Table } from './columns.ts'
import { readTable, type TableRow } from './read-table.ts'

type Place = Pick<Fault, 'file' | 'line' | 'unit'>
interface Holder {
  item: Record<string, unknown>
  path: Path
  inner: unknown[]
}

const tables = [standardsTable, keyQuestionsTable, promptsTable] as const
const innerKeys = ['keyQuestions', 'prompts'] as const

const placeOf = (table: Table, row: number): Place => ({ file: table.sheet, line: row, unit: 'row' })

const notFound = (table: Table, row: TableRow, known: Iterable<string>): Fault => ({
  ...placeOf(table, row.row),
  path: table.within ?? '',
  message: row.within === '' ? 'is missing' : `“${row.within}” is not there${didYouMean(row.within, known)}`,
})

/** Puts the three tables together again: the section, and the sheet and row of every part of it. */
export const readStandards = (
  sheets: ReadonlyMap<string, WorkbookSheet>,
): { section?: ReadSection; faults: Fault[] } => {
  const faults: Fault[] = []
  const places = new Map<string, Place>()
  const standards: unknown[] = []
  let holders = new Map<string, Holder>([['', { item: {}, path: [], inner: standards }]])
  let whole = true

  for (const [depth, table] of tables.entries()) {
    const sheet = sheets.get(table.sheet)
    if (!sheet) return { faults: [...faults, { ...placeOf(table, 1), path: '', message: 'the sheet is missing' }] }
    const read = readTable(table, sheet)
    faults.push(...read.faults)
    whole &&= read.faults.length === 0
    const next = new Map<string, Holder>()
    for (const row of read.rows) {
      const holder = holders.get(row.within.trim())
      if (!holder) {
        faults.push(notFound(table, row, holders.keys()))
        continue
      }
      const path = [...holder.path, depth === 0 ? 'standards' : (innerKeys[depth - 1] as string), holder.inner.length]
      places.set(JSON.stringify(path), placeOf(table, row.row))
      const inner: unknown[] = []
      const key = innerKeys[depth]
      holder.inner.push(key ? Object.assign(row.item, { [key]: inner }) : row.item)
      const code = String(row.item.code ?? '').trim()
      if (!next.has(code)) next.set(code, { item: row.item, path, inner })
    }
    holders = next
  }

  const locate = (path: Path): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const found = places.get(JSON.stringify(path.slice(0, length)))
      if (found) return found
    }
    return placeOf(standardsTable, 1)
  }
  return whole ? { section: { content: { standards }, locate }, faults } : { faults }
}
