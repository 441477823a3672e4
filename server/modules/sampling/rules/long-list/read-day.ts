import { isDay } from '#platform/dates.ts'

/** What a cell with a day should hold. */
export const expectedDay = 'a date such as 2026-02-11 or 11/02/2026, in a year from 1900 to 2100'

/** A time of midnight after the day, as some reports have it, says nothing. */
const midnight = /[ T]00:00(:00(\.0+)?)?$/

/** A day written as `2026-02-11`, `11/02/2026` or `1/2/2026`, day first: as `2026-02-11`. Undefined when it is no day. */
export const readDay = (text: string): string | undefined => {
  const written = text.replace(midnight, '')
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written) ?? []
  const iso = day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : written
  return iso >= '1900' && iso < '2101' && isDay(iso) ? iso : undefined
}
