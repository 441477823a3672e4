import { counted, listed } from '#platform/words.ts'
import { isAvailable, isThere } from './availability.ts'
import { timeInWords, timesInWords } from './in-words.ts'
import { reasonsNotToTake } from './reasons-not-to-take.ts'
import type { TimetabledCase, TimetabledInspector, TimetableSetting } from './setting.ts'
import type { Placement, Timetable } from './timetable.ts'
import { areApart, type InterviewTime } from './week.ts'

/** Something in a timetable that cannot be. */
export interface Clash {
  /** The ids of the cases that it is about, so that each can be marked. */
  cases: readonly string[]
  text: string
}

/** A placement with what it names; no time where it has none. */
interface Placed {
  inspected: TimetabledCase
  inspector: TimetabledInspector | undefined
  placement: Placement
}

const numbersOf = (placed: readonly Placed[]): string =>
  `${placed.length === 1 ? 'case' : 'cases'} ${listed(placed.map(({ inspected }) => String(inspected.number)))}`

const clash = (placed: readonly Placed[], text: string): Clash => ({
  cases: placed.map(({ inspected }) => inspected.id),
  text,
})

/** What is wrong with one placement by itself. */
const ofOne = (placed: Placed, setting: TimetableSetting): Clash[] => {
  const { inspected, inspector, placement } = placed
  const { time } = placement
  const { number, fileRead, interviewee } = inspected
  if (!inspector) return [clash([placed], `Case ${number} has an inspector who is not on the team`)]
  const { name } = inspector
  const untimely = time && !fileRead ? untimelyOf(placed, time, inspector, setting) : []
  return [
    ...reasonsNotToTake(inspector, inspected).map(reason => `${name} cannot take case ${number}: ${name} ${reason}`),
    ...(fileRead && time ? [`Case ${number} is a file read, and has a time for an interview`] : []),
    ...(!fileRead && !time ? [`Case ${number} has no time for the interview with ${interviewee}`] : []),
    ...untimely,
  ].map(text => clash([placed], text))
}

const untimelyOf = (
  { inspected: { number, interviewee } }: Placed,
  time: InterviewTime,
  inspector: TimetabledInspector,
  setting: TimetableSetting,
): string[] => {
  const then = `on ${timeInWords(time)}`
  if (!setting.week.days.includes(time.day))
    return [`Case ${number} is ${then}, which is not a day of the interview week`]
  return [
    ...(isThere(inspector, time, setting.week) ? [] : [`${inspector.name} is not there for case ${number} ${then}`]),
    ...(isAvailable(interviewee, time, setting) ? [] : [`${interviewee} is not available for case ${number} ${then}`]),
  ]
}

const pairs = <T>(all: readonly T[]): [T, T][] => all.flatMap((a, n) => all.slice(n + 1).map((b): [T, T] => [a, b]))

/** Two interviews that someone cannot both have. */
const ofTwo = (a: Placed, b: Placed, { week }: TimetableSetting): Clash[] => {
  const [first, second] = [a.placement.time, b.placement.time]
  if (!first || !second || areApart(first, second, week, week.gap)) return []
  const both = numbersOf([a, b])
  const overlap = !areApart(first, second, week, 0)
  const inspector = a.inspector && a.inspector === b.inspector ? a.inspector.name : undefined
  const interviewee = a.inspected.interviewee === b.inspected.interviewee ? a.inspected.interviewee : undefined
  const when = `on ${timesInWords([first, second])}`
  return [
    ...(inspector && overlap ? [`${inspector} has ${both} at once, ${when}`] : []),
    ...(inspector && !overlap ? [`${inspector} has fewer than ${week.gap} minutes between ${both}, ${when}`] : []),
    ...(interviewee && overlap ? [`${interviewee} is interviewed for ${both} at once, ${when}`] : []),
  ].map(text => clash([a, b], text))
}

/** The limits of one person that are passed. */
const ofLimits = (inspector: TimetabledInspector, own: readonly Placed[]): Clash[] => {
  const { name, mostADay, mostCases } = inspector
  const days = Map.groupBy(
    own.filter(({ placement }) => placement.time),
    ({ placement }) => placement.time?.day ?? '',
  )
  return [
    ...(mostCases !== null && own.length > mostCases
      ? [clash(own, `${name} has ${counted(own.length, 'case')}, and ${mostCases} is the limit set for them`)]
      : []),
    ...[...days.values()]
      .filter(onDay => mostADay !== null && onDay.length > mostADay)
      .map(onDay =>
        clash(
          onDay,
          `${name} has ${counted(onDay.length, 'interview')} on one day, and ${mostADay} is the limit set for them`,
        ),
      ),
  ]
}

/**
 * Everything in a timetable that cannot be, in words for inspectors: what a change by hand has brought about, or a setting that
 * changed since (CASE-04). None is ever in a proposal. A case without a placement is no clash.
 */
export const clashesOf = (timetable: Timetable, setting: TimetableSetting): Clash[] => {
  const placed = setting.cases.flatMap((inspected): Placed[] =>
    timetable
      .filter(placement => placement.case === inspected.id)
      .map(placement => ({
        ...{ inspected, placement },
        inspector: setting.inspectors.find(({ username }) => username === placement.inspector),
      })),
  )
  const twice = [...Map.groupBy(placed, ({ inspected }) => inspected.id).values()].filter(all => all.length > 1)
  return [
    ...twice.map(all => clash(all.slice(0, 1), `Case ${all[0]?.inspected.number} is in the timetable more than once`)),
    ...placed.flatMap(each => ofOne(each, setting)),
    ...pairs(placed).flatMap(([a, b]) => ofTwo(a, b, setting)),
    ...setting.inspectors.flatMap(inspector =>
      ofLimits(
        inspector,
        placed.filter(each => each.inspector === inspector),
      ),
    ),
  ]
}
