import { createRequire } from 'node:module'
import type { default as Holidays } from 'date-holidays'
import { weekdayOf } from './dates.ts'

/** Loaded when a day is first asked for: it is a hundred files, and most commands never ask. */
const loadCalendar = (): Holidays => {
  const load: typeof Holidays = createRequire(import.meta.url)('date-holidays')
  return new load('GB', 'ENG')
}

let calendar: Holidays | undefined
const byYear = new Map<string, ReadonlyMap<string, string>>()

const bankHolidaysOf = (year: string): ReadonlyMap<string, string> => {
  const known = byYear.get(year)
  if (known) return known
  calendar ??= loadCalendar()
  const holidays = calendar.getHolidays(Number(year)).filter(({ type }) => type === 'public' || type === 'bank')
  const found = new Map(holidays.map(({ date, name }) => [date.slice(0, 10), name]))
  byYear.set(year, found)
  return found
}

/** The name of the bank holiday of England and Wales on a day (`2026-04-03`: Good Friday), `null` when there is none. */
export const bankHolidayOn = (day: string): string | null => bankHolidaysOf(day.slice(0, 4)).get(day) ?? null

/** Whether a day is neither at the weekend nor a bank holiday of England and Wales. */
export const isWorkingDay = (day: string): boolean =>
  !['saturday', 'sunday'].includes(weekdayOf(day)) && bankHolidayOn(day) === null
