import type { FactValue } from '../listed-case.ts'
import { type ListFault, notShown, shortened } from './fault.ts'
import type { Header, PlacedColumn } from './match-header.ts'
import { isFormulaLike } from './read-text.ts'
import type { Row } from './row.ts'

/** What the cells of a row say, by the keys of their columns. What they do not say is not there. */
export type Values = ReadonlyMap<string, FactValue>

/** A fault of one cell, which repeats the cell unless it says who someone is. */
export const faultOfCell = (
  { column, heading, at }: PlacedColumn,
  { line, cells }: Row,
  expected: string,
): ListFault => {
  const value = cells[at]?.trim() ?? ''
  return {
    line,
    column: shortened(heading),
    value: column.isPersonal && value !== '' ? notShown : shortened(value),
    expected,
  }
}

const notAFormula = 'text that no spreadsheet takes for a formula'

/** Reads the cells of a row: what they say, and a fault for each that cannot be read or is empty and must not be. */
export const readCells = ({ placed, width }: Header, row: Row): { values: Values; faults: ListFault[] } => {
  const values = new Map<string, FactValue>()
  const faults: ListFault[] = []
  const { line, cells } = row
  if (cells.length > width && cells.slice(width).some(cell => cell.trim() !== '')) {
    // Its cells have slipped: what they say, and whether they may be shown, is not known.
    const value = `${cells.length} columns`
    return { values, faults: [{ line, column: '', value, expected: `${width} columns, as the header has` }] }
  }
  for (const place of placed) {
    const { column, at } = place
    const text = cells[at]?.trim() ?? ''
    if (text === '') {
      if (column.isRequired) faults.push(faultOfCell(place, row, column.expected))
      else if (column.blank !== undefined) values.set(column.key, column.blank)
      continue
    }
    const value = column.isWords && isFormulaLike(text) ? undefined : column.read(text)
    if (value !== undefined) values.set(column.key, value)
    else faults.push(faultOfCell(place, row, column.isWords && isFormulaLike(text) ? notAFormula : column.expected))
  }
  return { values, faults }
}
