import type { Candidate, Places } from '../places.ts'
import type { TimetabledInspector } from '../setting.ts'
import type { Placement } from '../timetable.ts'
import { type Column, groupsOf } from './columns.ts'

/**
 * What was chosen, as placements. Of a group's cases at one time, the first in number goes to the first of the people who
 * interview for the group then.
 */
export const readPlacements = (
  places: Places,
  columns: readonly Column[],
  chosen: (name: string) => number,
): Placement[] => {
  const { inspectors, times, interviews, fileReads } = places
  const usernameOf = (i: number): string => (inspectors[i] as TimetabledInspector).username
  const taken = columns.filter(({ name }) => chosen(name) === 1)
  const place = (candidate: Candidate, inspector: number, time: number | null): Placement => ({
    case: candidate.inspected.id,
    inspector: usernameOf(inspector),
    time: time === null ? null : (times[time] ?? null),
  })
  const placed = taken.flatMap(({ case: c, fileRead, inspector, time }) => {
    if (inspector === null) return []
    if (fileRead !== null) return [place(fileReads[fileRead] as Candidate, inspector, null)]
    return c === null ? [] : [place(interviews[c] as Candidate, inspector, time)]
  })
  const byGroup = groupsOf(places).flatMap((_, group) =>
    [...times.keys()].flatMap(time => {
      const here = taken.filter(column => column.group === group && column.time === time)
      const people = here.flatMap(({ inspector }) => (inspector === null ? [] : [inspector]))
      const cases = here.flatMap(({ case: c }) => (c === null ? [] : [c])).sort((a, b) => a - b)
      return cases.map((c, n) => place(interviews[c] as Candidate, people[n] as number, time))
    }),
  )
  return [...placed, ...byGroup]
}
