import { addDays, addWeeks, londonDay, mondayOf, weekdayInWeekOf } from '#platform/dates.ts'
import { isWorkingDay } from '#platform/working-days.ts'

/** The fieldwork date of each inspection of the demonstration, by programme: `2026-02-11`. */
export interface FieldworkDays {
  'approved-premises': string
  national: string
  dipp: string
  'probation-services': string
}

/** Whether the days so many days after (or before) a fieldwork date are all working days. */
const isFree = (day: string, daysThatMatter: readonly number[]): boolean =>
  daysThatMatter.every(offset => isWorkingDay(addDays(day, offset)))

/** The day so many weeks later, or that of the nearest week in which all the days that matter are working days. */
const nearestFree = (day: string, weeks: readonly number[], daysThatMatter: readonly number[]): string => {
  const choice = weeks.map(number => addWeeks(day, number))
  return choice.find(each => isFree(each, daysThatMatter)) ?? (choice[0] as string)
}

/** Both fieldwork weeks of a national inspection, and the days of proposal, review and panel. */
const nationalDays = [0, 1, 2, 3, 4, 7, 8, 9, 10, 11, 16, 17, 18]

/** The last Wednesday whose two days on site have ended: its ratings panel, the Friday of the week after, is ahead. */
const wednesdayJustPast = (today: string): string => {
  const wednesday = weekdayInWeekOf(today, 'wednesday')
  return addDays(wednesday, 2) <= today ? wednesday : addWeeks(wednesday, -1)
}

/**
 * When the fieldwork of each inspection is, seen from `now`: last week, about three months ago, in two weeks, and in
 * the summer before the pause. Weeks with a bank holiday on a day that matters are passed over.
 */
export const fieldworkDays = (now: Date): FieldworkDays => {
  const today = londonDay(now)
  const monday = mondayOf(today)
  return {
    'approved-premises': nearestFree(wednesdayJustPast(today), [0, -1, -2, -3], [0, 1]),
    national: nearestFree(monday, [-13, -12, -14, -11, -15, -16, -17], nationalDays),
    dipp: nearestFree(monday, [2, 3, 4, 5, 7], [-21, 0, 14]),
    'probation-services': '2025-07-14',
  }
}

/** The day itself, or the first working day after it. */
export const workingDayFrom = (day: string): string => (isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1)))

/** The day itself, or the last working day before it. */
export const workingDayBy = (day: string): string => (isWorkingDay(day) ? day : workingDayBy(addDays(day, -1)))
