import type { Cases } from '#modules/programmes'
import { type Collector, collectCases } from './collect-cases.ts'
import type { Column } from './column.ts'
import { type Header, type HeadingMapping, matchHeader } from './match-header.ts'
import { isFilled, type Row } from './row.ts'

/** What a sheet, or a CSV file, has under its first row with anything in it. */
export interface FoundList {
  /** Of the sheet; empty for a CSV file. */
  name: string
  header: Header
  collector: Collector
}

/** Goes through the tables of a file as their rows come. */
export interface ListSearch {
  take(name: string, rows: readonly Row[]): void
  /** The lists: tables with every column that must be there, or else the one that comes nearest. None for an empty file. */
  lists(): readonly FoundList[]
}

/** Looks for lists of cases, and collects the cases of each. */
export const searchForLists = (
  columns: readonly Column[],
  facts: Cases['facts'],
  mapping: HeadingMapping = {},
): ListSearch => {
  const found = new Map<string, FoundList>()
  const open = (name: string, row: Row): void => {
    const header = matchHeader(row, columns, mapping)
    found.set(name, { name, header, collector: collectCases(header, facts) })
  }
  return {
    take: (name, rows) => {
      for (const row of rows) {
        const list = found.get(name)
        if (list) list.collector.take(row)
        else if (isFilled(row)) open(name, row)
      }
    },
    lists: () => {
      const lists = [...found.values()]
      const whole = lists.filter(({ header }) => header.missing.length === 0)
      if (whole.length > 0) return whole
      return lists.toSorted((a, b) => b.header.placed.length - a.header.placed.length).slice(0, 1)
    },
  }
}
