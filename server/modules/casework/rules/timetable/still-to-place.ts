import type { TimetableSetting } from './setting.ts'
import type { Timetable } from './timetable.ts'
import type { TimetableState } from './timetable-state.ts'
import { byTime, type InterviewTime, type Period } from './week.ts'

/** What is still to be worked out, and from which timetable it goes on. */
export interface StillToPlace {
  setting: TimetableSetting
  before: Timetable
}

interface Wanted {
  /** The moment at which it is worked out, in London. */
  now: InterviewTime
  /** Each case stays with the inspector who has it: times alone are worked out. */
  keepInspectors: boolean
}

const left = ({ day, from, until }: Period, now: InterviewTime): Period[] => {
  if (day !== now.day) return day > now.day ? [{ day, from, until }] : []
  return until > now.start ? [{ day, from: from > now.start ? from : now.start, until }] : []
}

/**
 * What a timetable is worked out for now: cases that are completed, or whose interview has begun, stay as they are and count
 * towards what their inspector can take; nothing is proposed for an hour that has passed (CASE-04).
 */
export const stillToPlace = (
  { setting, timetable, cases }: Pick<TimetableState, 'setting' | 'timetable' | 'cases'>,
  { now, keepInspectors }: Wanted,
): StillToPlace => {
  const completed = new Set(cases.filter(({ completedAt }) => completedAt).map(({ id }) => id))
  const held = timetable.filter(({ time }) => time && byTime(time, now) <= 0).map(placement => placement.case)
  const settled = new Set([...completed, ...held])
  const inspectorOf = new Map(cases.map(({ id, inspector }) => [id, inspector]))
  return {
    setting: {
      ...setting,
      inspectors: setting.inspectors.map(inspector => {
        const { username, mostCases } = inspector
        const has = cases.filter(each => each.inspector === username && settled.has(each.id)).length
        return {
          ...inspector,
          hours: inspector.hours.flatMap(period => left(period, now)),
          mostCases: mostCases === null ? null : Math.max(0, mostCases - has),
        }
      }),
      cases: setting.cases
        .filter(({ id }) => !settled.has(id))
        .map(each =>
          keepInspectors
            ? {
                ...each,
                locked: { ...each.locked, inspector: each.locked.inspector ?? inspectorOf.get(each.id) ?? null },
              }
            : each,
        ),
    },
    before: timetable.filter(placement => !settled.has(placement.case)),
  }
}
