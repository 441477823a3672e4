import type { WorkedStep } from '#modules/planning'
import { addDays, daysBetween, mondayOf } from '#platform/dates.ts'
import type { InterviewWeek } from './week.ts'

interface Planned {
  /** The inspection's timeline. */
  steps: readonly Pick<WorkedStep, 'date' | 'until' | 'movedByHand'>[]
  fieldwork: string
  /** How long an interview lasts, in minutes: the programme's. */
  minutes: number
  isWorkingDay(day: string): boolean
}

const from = (first: string, last: string): string[] =>
  Array.from({ length: daysBetween(first, last) + 1 }, (_, i) => addDays(first, i))

/**
 * The interview week as long as nobody has set it (DIPP manual 5.1): the working days of the step that begins in the week of the
 * fieldwork date by its rule and lasts, where it was moved, as moved; else of that week. The hours are a working setting.
 */
export const usualWeek = ({ steps, fieldwork, minutes, isWorkingDay }: Planned): InterviewWeek => {
  const monday = mondayOf(fieldwork)
  const lasting = steps.find(({ date, until, movedByHand }) => until && mondayOf(movedByHand?.from ?? date) === monday)
  const days = lasting?.until ? from(lasting.date, lasting.until.date) : from(monday, addDays(monday, 4))
  return {
    days: days.filter(isWorkingDay),
    firstStart: '09:30',
    lastEnd: '16:30',
    midday: { from: '12:30', until: '13:15' },
    minutes,
    gap: 15,
  }
}
