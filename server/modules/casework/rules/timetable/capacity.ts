import { isThere } from './availability.ts'
import type { TimetabledInspector } from './setting.ts'
import { type InterviewWeek, timesOf } from './week.ts'

const noLimit = Number.POSITIVE_INFINITY

/**
 * How many interviews the week has room for in someone's hours and limits. Loads are compared as parts of it, so that whoever
 * is there half the time, or is limited, has the smaller share. It is 1 at least, so that it can be divided by.
 */
export const capacityOf = (inspector: TimetabledInspector, week: InterviewWeek): number => {
  const { mostADay, mostCases } = inspector
  const byDay = Map.groupBy(
    timesOf(week).filter(time => isThere(inspector, time, week)),
    ({ day }) => day,
  )
  const room = [...byDay.values()].reduce((sum, times) => sum + Math.min(times.length, mostADay ?? noLimit), 0)
  return Math.max(1, Math.min(room, mostCases ?? noLimit))
}
