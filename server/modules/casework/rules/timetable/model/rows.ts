import type { Candidate, Places } from '../places.ts'
import { areApart, type InterviewTime } from '../week.ts'
import type { Column } from './columns.ts'
import type { Row, Terms } from './linear-model.ts'
import type { DayUnit, LoadUnit } from './units.ts'

/** Each of these, so many times. */
export const terms = (named: Iterable<{ name: string }>, times = 1): Terms =>
  [...named].map(({ name }) => [times, name] as const)

const oneAtMost = (columns: readonly Column[]): Row => ({ terms: terms(columns), is: '<=', bound: 1 })

/** As many of the ones as of the others. */
const asMany = (columns: Iterable<{ name: string }>, others: Iterable<{ name: string }>): Row => ({
  terms: [...terms(columns), ...terms(others, -1)],
  is: '=',
  bound: 0,
})

const by = <T>(columns: readonly Column[], key: (column: Column) => T | null): Map<T, Column[]> => {
  const grouped = Map.groupBy(columns, key)
  grouped.delete(null)
  return grouped as Map<T, Column[]>
}

/**
 * That no two of these are at the same time or too near. Of interviews that are too near to each other, whatever their number,
 * one begins last: so for each time, of all that begin then or shortly before one at most may be.
 */
const apart = (
  columns: readonly Column[],
  times: readonly InterviewTime[],
  isApart: (a: InterviewTime, b: InterviewTime) => boolean,
): Row[] => {
  const atTime = by(columns, ({ time }) => time)
  const chosen = [...atTime.keys()].sort((a, b) => a - b)
  return chosen.map(last => {
    const near = chosen.filter(t => t <= last && !isApart(times[t] as InterviewTime, times[last] as InterviewTime))
    return oneAtMost(near.flatMap(t => atTime.get(t) ?? []))
  })
}

/** What has to hold of what is chosen: nobody in two places at once, everyone within their limits. */
export const rowsOf = (
  { interviews, inspectors, times, setting: { week } }: Places,
  columns: readonly Column[],
  { loads, days }: { loads: readonly LoadUnit[]; days: readonly DayUnit[] },
): Row[] => {
  const ofInspector = by(columns, ({ inspector }) => inspector)
  const ofInterviewee = by(columns, column =>
    column.case === null ? null : (interviews[column.case] as Candidate).inspected.interviewee,
  )
  const isFor = (column: Column): boolean => column.case === null
  const served = by(columns, ({ group, time }) => (group === null ? null : `${group} ${time}`))
  return [
    ...[...by(columns, column => column.case).values()].map(oneAtMost),
    ...[...by(columns, ({ fileRead }) => fileRead).values()].map(oneAtMost),
    ...[...served.values()].map(all =>
      asMany(
        all.filter(column => !isFor(column)),
        all.filter(isFor),
      ),
    ),
    ...[...ofInspector.values()].flatMap(own => apart(own, times, (a, b) => areApart(a, b, week, week.gap))),
    ...[...ofInterviewee.values()].flatMap(own =>
      new Set(own.map(column => column.case)).size < 2 ? [] : apart(own, times, (a, b) => areApart(a, b, week, 0)),
    ),
    ...[...inspectors.keys()].flatMap(i => {
      const own = ofInspector.get(i) ?? []
      return [
        asMany(
          own,
          loads.filter(({ inspector }) => inspector === i),
        ),
        ...week.days.map(day =>
          asMany(
            own.filter(({ time }) => time !== null && times[time]?.day === day),
            days.filter(unit => unit.inspector === i && unit.day === day),
          ),
        ),
      ]
    }),
  ]
}
