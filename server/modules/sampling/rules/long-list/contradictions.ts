import type { Values } from './read-cells.ts'

/** Two cells of a row that cannot both be so: the key of the column at fault, and what was expected there. */
export interface Contradiction {
  key: string
  expected: string
}

const day = (values: Values, key: string): string | undefined => {
  const value = values.get(key)
  return typeof value === 'string' ? value : undefined
}

/** A date at or after the start, where both are known. */
const notBeforeStart = (values: Values, key: string): Contradiction[] => {
  const [start, other] = [day(values, 'start-date'), day(values, key)]
  return start !== undefined && other !== undefined && other < start
    ? [{ key, expected: `a date on or after the start, ${start}` }]
    : []
}

const suspensionWithItsDate = (values: Values): Contradiction[] => {
  const [suspension, date] = [values.get('suspension'), values.get('suspension-date')]
  const isSuspended = suspension !== undefined && suspension !== 'none'
  if (isSuspended && date === undefined) {
    return [{ key: 'suspension-date', expected: 'the date on which contact was suspended' }]
  }
  return date !== undefined && !isSuspended
    ? [{ key: 'suspension', expected: `the kind of suspension, since there is a date of one, ${date}` }]
    : []
}

const bornBeforeStart = (values: Values): Contradiction[] => {
  const [start, born] = [day(values, 'start-date'), day(values, 'date-of-birth')]
  return start !== undefined && born !== undefined && born >= start
    ? [{ key: 'date-of-birth', expected: `a date before the start, ${start}` }]
    : []
}

/** What in a row contradicts the rest of it. */
export const contradictionsOf = (values: Values): Contradiction[] => [
  ...notBeforeStart(values, 'end-date'),
  ...notBeforeStart(values, 'suspension-date'),
  ...suspensionWithItsDate(values),
  ...bornBeforeStart(values),
]
