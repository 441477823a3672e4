import type { Cases } from '#modules/programmes'
import type { ListedCase } from '../listed-case.ts'
import { caseOfValues } from './case-of-values.ts'
import { contradictionsOf } from './contradictions.ts'
import { type ListFault, mostFaultsListed } from './fault.ts'
import type { Header } from './match-header.ts'
import { faultOfCell, readCells, type Values } from './read-cells.ts'
import { isFilled, type Row } from './row.ts'

/** What the rows of a list come to: its cases, or its faults, of which the first thousand are listed. */
export type CollectedCases = { cases: readonly ListedCase[] } | { faults: readonly ListFault[]; faultsInAll: number }

/** Takes in the rows of a list one after the other. */
export interface Collector {
  take(row: Row): void
  result(): CollectedCases
}

const faultsOfContradictions = (header: Header, row: Row, values: Values): ListFault[] =>
  contradictionsOf(values).map(({ key, expected }) => {
    const place = header.placed.find(({ column }) => column.key === key)
    return place
      ? faultOfCell(place, row, expected)
      : { line: row.line, column: key.replaceAll('-', '_'), value: '', expected }
  })

/**
 * What names a case: a person and one of their sentences. In a list without sentences, of stays for one, and where no
 * sentence is numbered, it is the day that it began.
 */
const nameOfCase = (values: Values, hasSentences: boolean): string | undefined => {
  const [crn, event, start] = ['crn', 'event-number', 'start-date'].map(key => values.get(key))
  if (crn === undefined) return undefined
  return hasSentences && event !== undefined ? `${crn}, event ${event}` : [crn, event, start].join(' ').trim()
}

/** Collects the cases of a list under this header. A list with a single fault gives no cases. */
export const collectCases = (header: Header, facts: Cases['facts']): Collector => {
  const ids = facts.map(({ id }) => id)
  const hasSentences = ids.includes('sentence-kind')
  const crn = header.placed.find(({ column }) => column.key === 'crn')
  const cases: ListedCase[] = []
  const seen = new Map<string, number>()
  const faults: ListFault[] = []
  let [faultsInAll, rows] = [0, 0]

  const complain = (found: readonly ListFault[]): void => {
    faultsInAll += found.length
    faults.push(...found.slice(0, mostFaultsListed - faults.length))
  }
  const repeats = (row: Row, values: Values): ListFault[] => {
    const name = nameOfCase(values, hasSentences)
    const before = name === undefined ? undefined : seen.get(name)
    if (name !== undefined && before === undefined) seen.set(name, row.line)
    if (before === undefined || crn === undefined) return []
    return [{ ...faultOfCell(crn, row, `another case: line ${before} has the same one`), value: name ?? '' }]
  }

  complain(header.faults)
  return {
    take: row => {
      if (!isFilled(row)) return
      rows += 1
      if (header.faults.length > 0) return
      const { values, faults: found } = readCells(header, row)
      const all = [...found, ...faultsOfContradictions(header, row, values), ...repeats(row, values)]
      if (all.length > 0) complain(all)
      else if (faultsInAll === 0) cases.push(caseOfValues(row.line, values, ids))
    },
    result: () => {
      if (rows === 0) complain([{ line: header.line + 1, column: '', value: '', expected: 'a case under the header' }])
      return faultsInAll > 0 ? { faults, faultsInAll } : { cases }
    },
  }
}
