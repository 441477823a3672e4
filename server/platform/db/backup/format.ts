/**
 * A backup is one gzip file of lines. First the header; then for each table its line, and one line for each row: a JSON
 * array of its values as PostgreSQL writes them as text, or null; then the counters; last the trailer.
 */
export const format = 1

export interface Header {
  backup: 'lantern'
  format: typeof format
  created: string
  migrations: string[]
}

export interface TableLine {
  table: string
  columns: string[]
}

export interface SequenceLine {
  sequence: string
  last: string
  called: boolean
}

export interface Trailer {
  tables: number
  rows: number
  /** Of all the lines before, with their line ends. */
  sha256: string
}

/** Rows are arrays, everything else is an object. */
export const isRow = (line: string): boolean => line.startsWith('[')
