import { type CellValue, streamXlsxRows } from 'hucre/xlsx'
import { mostColumns, type TableRow } from '../table-row.ts'
import { UnreadableFile } from '../unreadable-file.ts'

/** The reader gives a day as its midnight in UTC, a time of day as one before 1900, and what is neither as no instant. */
const textOfInstant = (value: Date): string => {
  if (Number.isNaN(value.getTime())) return String(value)
  return value.getUTCFullYear() < 1900 ? value.toISOString().slice(11, 16) : value.toISOString().slice(0, 10)
}

const textOf = (value: CellValue): string => {
  if (typeof value === 'string') return value
  if (value instanceof Date) return textOfInstant(value)
  return value === null ? '' : String(value)
}

/** A chart on a sheet of its own has a name among the sheets, and no rows. */
const isOfChart = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('missing worksheet file for sheet')

/**
 * The rows of a sheet, by its number from 0, that have something in them. A day is `2026-02-11` without its time, a time
 * `09:30`, yes and no are `true` and `false`; a formula is its result, as it was when the file was saved.
 * @throws UnreadableFile for a row with more than 1,000 columns, and the errors of the reader for what is damaged.
 */
export async function* sheetRows(workbook: Uint8Array, sheet: number): AsyncGenerator<TableRow, void, undefined> {
  try {
    for await (const { index, values } of streamXlsxRows(workbook, { sheet })) {
      const texts = values.map(textOf)
      const cells = texts.slice(0, texts.findLastIndex(text => text !== '') + 1)
      if (cells.length > mostColumns) {
        throw new UnreadableFile(`Row ${index + 1} has more than ${mostColumns.toLocaleString('en-GB')} columns`)
      }
      if (cells.length > 0) yield { line: index + 1, cells }
    }
  } catch (error) {
    if (!isOfChart(error)) throw error
  }
}
