import type { TimelineStep } from '#modules/programmes'
import { addDays, addWeeks, weekdayInWeekOf } from '#platform/dates.ts'
import type { Moment, TimelineSetting } from './worked-step.ts'
import { addWorkingDays, nearestWorkingDay, whyNotWorking } from './working-days.ts'

export interface Placement {
  date: string
  /** The day that the rule gave, where that was no working day and the step moved from it. */
  movedFrom: string | null
  movedBecause: string | null
  until: Moment | null
}

/** The day by the rule alone: weeks (and Wales's), then the weekday of that week, then days, then working days. */
const dayByRule = (step: TimelineStep, base: string, { wales, calendar }: TimelineSetting): string => {
  const inWeek = addWeeks(base, step.weeks + (wales ? step.walesWeeks : 0))
  const onWeekday = step.weekday ? weekdayInWeekOf(inWeek, step.weekday) : inWeek
  return addWorkingDays(addDays(onWeekday, step.days), step.workingDays, calendar)
}

/**
 * When a step that lasts ends. It is counted from the day that the rule gave, so that a week that begins on a bank
 * holiday still ends on its Friday; only where nothing would be left of it, from the day that it moved to. An end on a day
 * off is the working day before it.
 */
const endOf = (step: TimelineStep, byRule: string, first: string, { calendar }: TimelineSetting): Moment | null => {
  if (!step.lasts) return null
  const { days, until } = step.lasts
  const ends = [byRule, first].map(day => nearestWorkingDay(addDays(day, days), 'earlier', calendar))
  return { date: ends.find(day => day > first) ?? first, time: until ?? null }
}

/** Where a step is by its programme's rule, counted from the date of the step that it hangs on (PLAN-01 to PLAN-04). */
export const placeByRule = (step: TimelineStep, base: string, setting: TimelineSetting): Placement => {
  const day = dayByRule(step, base, setting)
  const { whenNotWorking } = step
  const date = whenNotWorking === 'stays' ? day : nearestWorkingDay(day, whenNotWorking, setting.calendar)
  const moved = date !== day
  return {
    date,
    movedFrom: moved ? day : null,
    movedBecause: moved ? whyNotWorking(day, setting.calendar) : null,
    until: endOf(step, day, date, setting),
  }
}

/** Where a step is that a person has set to a day: just there, whatever day it is. */
export const placeByHand = (step: TimelineStep, date: string, setting: TimelineSetting): Placement => ({
  date,
  movedFrom: null,
  movedBecause: null,
  until: endOf(step, date, date, setting),
})
