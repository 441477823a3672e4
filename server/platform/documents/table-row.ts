/** A row of a table in a file, as texts, and the line or row of the file that it begins on, from 1. */
export interface TableRow {
  line: number
  cells: string[]
}

/** Columns of a table, at most. No table that people make has as many. */
export const mostColumns = 1000
