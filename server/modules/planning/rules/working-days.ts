import { addDays, formatDay, weekdayOf } from '#platform/dates.ts'
import type { BankHolidays } from './worked-step.ts'

const isAtWeekend = (day: string): boolean => ['saturday', 'sunday'].includes(weekdayOf(day))

/** Why nobody works on a day: `Friday 3 April 2026 is a bank holiday (Good Friday)`. `null` for a working day. */
export const whyNotWorking = (day: string, calendar: BankHolidays): string | null => {
  if (isAtWeekend(day)) return `${formatDay(day)} is at the weekend`
  const holiday = calendar(day)
  return holiday === null ? null : `${formatDay(day)} is a bank holiday (${holiday})`
}

/** The day itself when it is a working day, otherwise the nearest one in that direction (PLAN-04). */
export const nearestWorkingDay = (day: string, direction: 'earlier' | 'later', calendar: BankHolidays): string =>
  whyNotWorking(day, calendar) === null
    ? day
    : nearestWorkingDay(addDays(day, direction === 'earlier' ? -1 : 1), direction, calendar)

/** Counts working days onwards from a day, backwards when negative. None counted is the day itself. */
export const addWorkingDays = (day: string, count: number, calendar: BankHolidays): string => {
  if (count === 0) return day
  const [direction, one] = count < 0 ? (['earlier', -1] as const) : (['later', 1] as const)
  return addWorkingDays(nearestWorkingDay(addDays(day, one), direction, calendar), count - one, calendar)
}

/** Why nobody works on the first day, and on which weekdays after it up to the last there are bank holidays. */
export const daysOffWithin = (from: string, to: string, calendar: BankHolidays): string[] => {
  const reasons: string[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const reason = day === from || !isAtWeekend(day) ? whyNotWorking(day, calendar) : null
    if (reason) reasons.push(reason)
  }
  return reasons
}
