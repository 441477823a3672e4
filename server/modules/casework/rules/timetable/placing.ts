import { isDay, isTime } from '#platform/dates.ts'
import type { InspectedCase } from '../inspected-case.ts'
import { type Clash, clashesOf } from './clashes.ts'
import { timeInWords } from './in-words.ts'
import type { Keeping, Slot } from './slot.ts'
import type { TimetableState } from './timetable-state.ts'
import { type InterviewTime, timesOf } from './week.ts'

/** The place that someone chooses for a case. */
export interface ChosenPlace {
  inspector: string
  /** null: a file read, or no time yet. */
  time: InterviewTime | null
  kept: Keeping
}

type Placing = Pick<TimetableState, 'setting' | 'timetable'>

/** What clashes with a case if it has this place: shown before it is chosen, and after (CASE-04). */
export const clashesIfPlaced = (
  { setting, timetable }: Placing,
  inspected: Pick<InspectedCase, 'id' | 'fileRead'>,
  { inspector, time }: Pick<ChosenPlace, 'inspector' | 'time'>,
): Clash[] => {
  const intervieweeOf = new Map(setting.cases.map(each => [each.id, each.interviewee]))
  // Only those of the same inspector or with the same interviewee can clash with it: a page asks this for every place there is.
  const others = timetable.filter(
    placement =>
      placement.case !== inspected.id &&
      (placement.inspector === inspector || intervieweeOf.get(placement.case) === intervieweeOf.get(inspected.id)),
  )
  return clashesOf([...others, { case: inspected.id, inspector, time }], setting).filter(clash =>
    clash.cases.includes(inspected.id),
  )
}

/** The week's times at which a case would clash with nothing, by inspector; none who is free at no time. */
export const freePlaces = (
  placing: Placing,
  inspected: Pick<InspectedCase, 'id' | 'fileRead'>,
): { name: string; username: string; times: InterviewTime[] }[] =>
  placing.setting.inspectors
    .map(({ name, username }) => ({
      ...{ name, username },
      times: timesOf(placing.setting.week).filter(
        time => clashesIfPlaced(placing, inspected, { inspector: username, time }).length === 0,
      ),
    }))
    .filter(({ times }) => times.length > 0)

/** A place in words: `Tom Okafor, Monday 2 March 2026 at 9:30am`. */
export const placeInWords = (
  { inspector, time }: { inspector: string | null; time: InterviewTime | null },
  names: ReadonlyMap<string, string>,
): string =>
  [inspector ? (names.get(inspector) ?? inspector) : 'Nobody yet', ...(time ? [timeInWords(time)] : [])].join(', ')

/** Why a case cannot have a place, by field, whatever clashes. Empty: it can. */
export const reasonsNotToPlace = (
  { setting }: Placing,
  inspected: InspectedCase,
  { inspector, time, kept }: ChosenPlace,
): { field: string; text: string }[] => {
  const wrong = (field: string, text: string, is: boolean) => (is ? [{ field, text }] : [])
  const person = setting.inspectors.find(({ username }) => username === inspector)
  return [
    ...wrong('inspector', 'The case is completed: reopen it to change its place', inspected.completedAt !== null),
    ...wrong('inspector', 'Select who inspects the case', !person),
    ...wrong(
      'inspector',
      `The case is closed to ${person?.name}: a conflict of interest was declared`,
      inspected.conflicts.includes(inspector),
    ),
    ...wrong('time', 'Select a time, or no time yet', time !== null && !(isDay(time.day) && isTime(time.start))),
    ...wrong('time', 'The case is a file read: it has no time for an interview', time !== null && inspected.fileRead),
    ...wrong(
      'kept',
      'Select a time to keep, or keep the inspector alone',
      kept === 'both' && !time && !inspected.fileRead,
    ),
  ]
}

/** Whether a case stands where someone has seen it. */
export const isAsSeen = (
  { inspector }: Pick<InspectedCase, 'inspector'>,
  { version }: Slot,
  seen: { inspector: string; version: number },
): boolean => (inspector ?? '') === seen.inspector && version === seen.version
