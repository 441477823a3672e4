import { addDays } from '#platform/dates.ts'
import type { BankHolidays, WorkedStep } from '../worked-step.ts'
import { nearestWorkingDay } from '../working-days.ts'

/** When a meeting can be: on these days, on the first not before a time, on the last not after one. */
export interface MeetingWindow {
  days: readonly string[]
  from: string | null
  until: string | null
}

/** The days and hours of the step in whose span a meeting takes place. A step of one day with a time ends then. */
export const windowOf = (step: WorkedStep, calendar: BankHolidays): MeetingWindow => {
  const { date, time, until } = step
  if (!until) return { days: [date], from: null, until: time }
  const days: string[] = []
  for (let day = date; day <= until.date; day = addDays(day, 1))
    if (nearestWorkingDay(day, 'later', calendar) === day) days.push(day)
  return { days: days.length > 0 ? days : [date], from: time, until: until.time }
}

/** From when to when a meeting can be on a day of its window, within the usual hours. */
export const hoursOn = (
  day: string,
  window: MeetingWindow,
  hours: { from: string; to: string },
): { from: string; to: string } => {
  const from = day === window.days[0] && window.from && window.from > hours.from ? window.from : hours.from
  const to = day === window.days.at(-1) && window.until && window.until < hours.to ? window.until : hours.to
  return { from, to }
}
