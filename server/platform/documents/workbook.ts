import type { CellValue, Sheet } from 'hucre/xlsx'
import { UnreadableFile } from './unreadable-file.ts'
import { unzip, zip } from './zip.ts'

/** Loaded with the first workbook: it is eighty files, and most commands read and write none. */
const loadFormat = () => import('hucre/xlsx')

/** What a cell holds. An empty one is null. */
export type Cell = string | number | boolean | null

/** One sheet of a workbook: its rows, the first of which has the names of the columns. */
export interface WorkbookSheet {
  name: string
  rows: readonly (readonly Cell[])[]
  /** Widths of the columns in characters, for writing only. */
  widths?: readonly number[]
}

const limits = { bytes: 60_000_000, entries: 500 }
const mostRows = 20_000
/** The largest text that the format has room for in a cell. */
const mostCharacters = 32_767

/** The format reads `_x0041_` as an escaped A, so that the same letters as plain text must be escaped themselves. */
const escaped = (cell: Cell): Cell => {
  if (typeof cell !== 'string') return cell
  const text = cell.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  if (text.length > mostCharacters)
    throw new RangeError(`a cell holds ${mostCharacters} characters, and a text is longer`)
  return text
}

/**
 * Writes an xlsx workbook, with the first row of each sheet kept in view. Texts are written as texts, so that one that
 * begins with `=` is never taken for a formula.
 * @throws RangeError for a text that is too long for a cell.
 */
export const writeWorkbook = async (sheets: readonly WorkbookSheet[]): Promise<Uint8Array> => {
  const { writeXlsx } = await loadFormat()
  return writeXlsx({
    sheets: sheets.map(({ name, rows, widths = [] }) => ({
      name,
      rows: rows.map(row => row.map(escaped)),
      columns: widths.map(width => ({ width, style: { alignment: { wrapText: true, vertical: 'top' } } })),
      freezePane: { rows: 1 },
    })),
  })
}

/** A day or a time, which the format keeps as a number, as text: `2026-02-11`, `09:30`. */
const plain = (value: CellValue | undefined): Cell => {
  if (!(value instanceof Date)) return value ?? null
  const text = value.toISOString()
  return value.getUTCFullYear() < 1901 ? text.slice(11, 16) : text.slice(0, 10)
}

const read = async (bytes: Uint8Array): Promise<Sheet[]> => {
  // What was unpacked within the limits is packed again, so that the reader sees that and nothing else.
  const vetted = zip(unzip(bytes, limits), 0)
  const { readXlsx } = await loadFormat()
  const { sheets } = await readXlsx(vetted, { range: `A1:CV${mostRows + 1}` })
  return sheets
}

/**
 * Reads every sheet of an xlsx workbook. Trailing empty rows are left out.
 * @throws UnreadableFile when it is no such workbook, is protected by a password, or is too large.
 */
export const readWorkbook = async (bytes: Uint8Array): Promise<WorkbookSheet[]> => {
  let sheets: Sheet[]
  try {
    sheets = await read(bytes)
  } catch (error) {
    throw new UnreadableFile('It is not a workbook of the kind .xlsx, or it is damaged or too large', { cause: error })
  }
  return sheets.map(({ name, rows }) => {
    if (rows.length > mostRows) throw new UnreadableFile(`Its sheet “${name}” has more than ${mostRows} rows`)
    const cells = rows.map(row => row.map(plain))
    return { name, rows: cells.slice(0, cells.findLastIndex(row => row.some(cell => cell !== null)) + 1) }
  })
}
