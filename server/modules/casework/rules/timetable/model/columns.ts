import type { Candidate, Places } from '../places.ts'
import type { Timetable } from '../timetable.ts'

/**
 * One thing that may be chosen, as a number that is 0 or 1. Who takes which case makes no difference among cases that the same
 * people may take: so a case chooses a time, and for each group of such cases people are chosen who interview then. That is
 * a tenth of the numbers that every case with everyone at every time would be. Things are named by their indexes in the places.
 */
export interface Column {
  name: string
  case: number | null
  fileRead: number | null
  group: number | null
  inspector: number | null
  time: number | null
  /** Whether a case keeps the place that it had in the timetable before. */
  keeps: boolean
}

const column = (name: string, of: Partial<Column>): Column => ({
  ...{ name, case: null, fileRead: null, group: null, inspector: null, time: null, keeps: false },
  ...of,
})

/** Cases with an interview that the same people may take: their indexes among the interviews. */
export const groupsOf = ({ interviews }: Places): number[][] => [
  ...Map.groupBy(interviews.keys(), c => (interviews[c] as Candidate).inspectors.join()).values(),
]

/** A case's place in the timetable before, where it can have it again. */
const keptPlace = (
  { inspectors, times, there }: Places,
  candidate: Candidate,
  before: Timetable,
): { inspector: number; time: number } | undefined => {
  const was = before.find(placement => placement.case === candidate.inspected.id)
  const inspector = candidate.inspectors.find(i => inspectors[i]?.username === was?.inspector)
  const time = candidate.times.find(t => times[t]?.day === was?.time?.day && times[t]?.start === was?.time?.start)
  if (inspector === undefined || time === undefined || !there[inspector]?.includes(time)) return undefined
  return { inspector, time }
}

/** Everything that may be chosen. */
export const columnsOf = (places: Places, before: Timetable): Column[] => {
  const { interviews, fileReads, inspectors, there } = places
  const asked = groupsOf(places).flatMap((cases, group) =>
    cases.flatMap(c => interviews[c]?.times.map(time => column(`x${c}_${time}`, { case: c, group, time })) ?? []),
  )
  const served = groupsOf(places).flatMap((cases, group) => {
    const times = new Set(cases.flatMap(c => interviews[c]?.times ?? []))
    return (interviews[cases[0] as number]?.inspectors ?? []).flatMap(inspector =>
      (there[inspector] ?? [])
        .filter(time => times.has(time))
        .map(time => column(`y${group}_${inspector}_${time}`, { group, inspector, time })),
    )
  })
  const kept = interviews.flatMap((candidate, c) => {
    const place = keptPlace(places, candidate, before)
    return place ? [column(`k${c}`, { case: c, ...place, keeps: true })] : []
  })
  const read = fileReads.flatMap((candidate, fileRead) => {
    const was = before.find(placement => placement.case === candidate.inspected.id)
    return candidate.inspectors.map(inspector =>
      column(`r${fileRead}_${inspector}`, {
        ...{ fileRead, inspector },
        keeps: was?.time === null && was.inspector === inspectors[inspector]?.username,
      }),
    )
  })
  return [...asked, ...served, ...kept, ...read]
}
