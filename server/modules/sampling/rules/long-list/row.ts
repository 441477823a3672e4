/** A row of a file: the line that it begins on, from 1, and its cells as texts. */
export interface Row {
  line: number
  cells: readonly string[]
}

/** Whether anything stands in a row. */
export const isFilled = ({ cells }: Row): boolean => cells.some(cell => cell.trim() !== '')
