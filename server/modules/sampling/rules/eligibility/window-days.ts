import type { SampleWindow } from '#modules/programmes'
import { addDays, addMonths, addWeeks, mondayOf } from '#platform/dates.ts'

/** The first and the last day of a window, both in it. */
export interface WindowDays {
  name: string
  first: string
  last: string
}

/**
 * The days of a programme's window. Weeks are counted from the Monday of the fieldwork week; without a length, a window goes
 * up to the day before fieldwork (DIPP manual 4.1, AP manual 3.2).
 */
export const windowDays = (window: SampleWindow, fieldwork: string): WindowDays => {
  const { name, weeksBefore, monthsBefore = 0, lastsDays } = window
  const first =
    weeksBefore === undefined ? addMonths(fieldwork, -monthsBefore) : addWeeks(mondayOf(fieldwork), -weeksBefore)
  return { name, first, last: lastsDays === undefined ? addDays(fieldwork, -1) : addDays(first, lastsDays - 1) }
}
