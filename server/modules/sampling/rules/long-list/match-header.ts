import { type Column, plainHeading } from './column.ts'
import { type ListFault, shortened } from './fault.ts'
import { mostAlike } from './most-alike.ts'
import type { Row } from './row.ts'

/** Which heading of a file is which of our columns, as someone said once: `{ "Offender manager": "practitioner_code" }`. */
export type HeadingMapping = Readonly<Record<string, string>>

/** A column of the file that is read. */
export interface PlacedColumn {
  column: Column
  /** Its place in a row, from 0. */
  at: number
  /** Its heading as the file has it. */
  heading: string
}

/** The header of a list: what is read from where. */
export interface Header {
  line: number
  /** How many columns the file has. */
  width: number
  placed: readonly PlacedColumn[]
  /** Headings that nothing is read from, as the file has them. */
  unread: readonly string[]
  /** Our headings of the columns that must be there and are not. */
  missing: readonly string[]
  faults: readonly ListFault[]
}

/** What a heading is called by: by what was mapped to it, or else itself. */
const namesOf = (mapping: HeadingMapping): ((heading: string) => string) => {
  const mapped = new Map(Object.entries(mapping).map(([from, to]) => [plainHeading(from), plainHeading(to)]))
  return heading => mapped.get(plainHeading(heading)) ?? plainHeading(heading)
}

/** Finds our columns among the headings of a file, in whatever order they are. */
export const matchHeader = ({ line, cells }: Row, columns: readonly Column[], mapping: HeadingMapping = {}): Header => {
  const nameOf = namesOf(mapping)
  const byName = new Map([
    ...columns.flatMap(column => column.also.map(name => [name, column] as const)),
    ...columns.map(column => [column.heading, column] as const),
  ])
  const found = cells.map((cell, at) => ({ heading: cell.trim(), at, column: byName.get(nameOf(cell)) }))
  const placed = found.filter((each): each is PlacedColumn => each.column !== undefined)
  const unread = found.flatMap(({ heading, column }) => (column || heading === '' ? [] : [heading]))

  const twice = placed.filter(({ column }, i) => placed.findIndex(other => other.column === column) < i)
  const missing = columns.filter(column => column.isRequired && !placed.some(other => other.column === column))
  const likeOne = (heading: string): string => {
    const like = mostAlike(heading, unread)
    return like === undefined ? '' : ` (“${shortened(like)}” looks like it)`
  }
  return {
    line,
    width: cells.length,
    placed,
    unread,
    missing: missing.map(({ heading }) => heading),
    faults: [
      ...missing.map(({ heading }) => ({
        ...{ line, column: heading, value: '' },
        expected: `a column with this heading${likeOne(heading)}`,
      })),
      ...twice.map(({ heading, column }) => ({
        ...{ line, column: shortened(heading), value: shortened(heading) },
        expected: `only one column for ${column.heading}`,
      })),
    ],
  }
}
