import { writeCsv } from 'hucre/csv'
import { dataRows } from './rules/data-rows.ts'
import type { Snapshot } from './rules/snapshot.ts'

/** The published data as CSV in UTF-8. Nothing in it is taken for a formula by a spreadsheet. */
export const csvOf = (snapshot: Snapshot): string => {
  const { columns, rows } = dataRows(snapshot)
  return writeCsv(rows, { headers: columns, escapeFormulae: true, bom: true })
}

/** All that was published as JSON, letter by letter what was hashed. */
export const jsonOf = (snapshot: Snapshot): string => JSON.stringify(snapshot)
