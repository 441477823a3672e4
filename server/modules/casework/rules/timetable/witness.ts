import type { Candidate, Places } from './places.ts'
import type { TimetabledInspector } from './setting.ts'
import type { Placement, Timetable } from './timetable.ts'
import { areApart, byTime, type InterviewTime } from './week.ts'

/** Where the cases of a witness could be with one person. */
export interface Room {
  inspector: TimetabledInspector
  times: readonly InterviewTime[]
  /** How many of the cases they can take there at most, and the limit that says so where one does. */
  most: number
  limit: 'a-day' | 'in-all' | null
}

/** Cases that have fewer places between them than they are: so one of them has none, however they are shared out. */
export interface Witness {
  cases: readonly Candidate[]
  rooms: readonly Room[]
}

const noLimit = Number.POSITIVE_INFINITY

/** How many of these times one person can be at: always the one that is over first. */
const mostApart = (times: readonly InterviewTime[], { setting: { week } }: Places): number => {
  const taken: InterviewTime[] = []
  for (const time of times.toSorted(byTime)) {
    const last = taken.at(-1)
    if (!last || areApart(last, time, week, week.gap)) taken.push(time)
  }
  return taken.length
}

const roomOf = (
  places: Places,
  inspector: TimetabledInspector,
  times: readonly InterviewTime[],
  reads: number,
): Room => {
  const { mostADay, mostCases } = inspector
  const days = [...Map.groupBy(times, ({ day }) => day).values()].map(onDay => mostApart(onDay, places))
  const limited = days.map(count => Math.min(count, mostADay ?? noLimit))
  const byDay = limited.reduce((sum, count) => sum + count, 0) + reads
  const most = Math.min(byDay, mostCases ?? noLimit)
  const isLimitedADay = limited.some((count, d) => count < (days[d] as number))
  return { inspector, times, most, limit: most < byDay ? 'in-all' : isLimitedADay ? 'a-day' : null }
}

/** Finds the cases that stand in each other's way: from one without a place on to those in its places, to those in theirs, and so on. */
const inEachOthersWay = (places: Places, timetable: Timetable, first: Candidate): Set<Candidate> => {
  const { inspectors, times, there, setting } = places
  const candidateOf = new Map([...places.interviews, ...places.fileReads].map(each => [each.inspected.id, each]))
  const placed = timetable.flatMap(placement => {
    const candidate = candidateOf.get(placement.case)
    return candidate ? [{ candidate, placement }] : []
  })
  const found = new Set([first])
  const inTheWay = (i: number, t: number): Placement[] => {
    const inspector = inspectors[i] as TimetabledInspector
    const time = times[t] as InterviewTime
    const own = placed.map(({ placement }) => placement).filter(each => each.inspector === inspector.username)
    const near = own.filter(each => each.time && !areApart(each.time, time, setting.week, setting.week.gap))
    if (near.length > 0) return near
    const onDay = own.filter(each => each.time?.day === time.day)
    if (onDay.length >= (inspector.mostADay ?? noLimit)) return onDay
    return own.length >= (inspector.mostCases ?? noLimit) ? own : []
  }
  for (const candidate of found)
    for (const i of candidate.inspectors)
      for (const t of candidate.times.filter(t => there[i]?.includes(t)))
        for (const placement of inTheWay(i, t)) found.add(candidateOf.get(placement.case) as Candidate)
  return found
}

/**
 * Why a case with an interview has no place in a timetable with as many interviews as can be: cases with fewer places between
 * them than they are (Hall's condition). Everyone can count it again.
 * @returns undefined where cases with the same practitioner stand in the way, which this does not count.
 */
export const witnessOf = (places: Places, timetable: Timetable, first: Candidate): Witness | undefined => {
  const cases = [...inEachOthersWay(places, timetable, first)]
  const rooms = places.inspectors.flatMap((inspector, i) => {
    const own = cases.filter(({ inspectors }) => inspectors.includes(i))
    const times = new Set(own.flatMap(candidate => candidate.times).filter(t => places.there[i]?.includes(t)))
    const reads = own.filter(({ inspected }) => inspected.fileRead).length
    const at = [...times].map(t => places.times[t] as InterviewTime)
    return times.size + reads > 0 ? [roomOf(places, inspector, at, reads)] : []
  })
  const room = rooms.reduce((sum, { most }) => sum + most, 0)
  return room < cases.length
    ? { cases: cases.sort((a, b) => a.inspected.number - b.inspected.number), rooms }
    : undefined
}
