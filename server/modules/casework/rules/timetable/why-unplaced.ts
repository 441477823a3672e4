import { counted, listed } from '#platform/words.ts'
import { isAvailable } from './availability.ts'
import { timeInWords, timesInWords } from './in-words.ts'
import type { Candidate, Places } from './places.ts'
import { reasonsNotToTake } from './reasons-not-to-take.ts'
import type { TimetabledCase, TimetabledInspector } from './setting.ts'
import type { Timetable } from './timetable.ts'
import { timesOf } from './week.ts'
import { type Room, type Witness, witnessOf } from './witness.ts'

/** More than these are counted and not named. */
const mostNamed = 12

const names = (inspectors: readonly TimetabledInspector[]): string => listed(inspectors.map(({ name }) => name))

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** Who may not take the case, by why. */
const whyNobody = ({ setting: { week }, inspectors }: Places, inspected: TimetabledCase): string[] => {
  const { inspector: lockedTo } = inspected.locked
  const asked = inspectors.filter(({ username }) => lockedTo === null || lockedTo === username)
  const why = asked.flatMap(inspector => {
    const isThereAtAll = inspector.hours.some(({ day }) => week.days.includes(day))
    const reasons = [
      ...reasonsNotToTake(inspector, inspected),
      ...(isThereAtAll ? [] : ['is not there in the interview week']),
    ]
    return reasons.map(reason => ({ reason, inspector }))
  })
  const heading = (): string => {
    if (lockedTo === null) return 'Nobody on the team can take the case'
    return asked.length > 0
      ? `The case is locked to ${names(asked)}, who cannot take it`
      : 'The case is locked to someone who is not on the team'
  }
  return [
    heading(),
    ...[...Map.groupBy(why, ({ reason }) => reason)].map(
      ([reason, all]) => `${capital(reason)}: ${names(all.map(({ inspector }) => inspector))}`,
    ),
  ]
}

/** What keeps a case from the time that it is locked to. */
const whyNotLocked = (
  { setting }: Places,
  { interviewee, locked: { time } }: TimetabledCase,
  takers: readonly TimetabledInspector[],
): string[] => {
  if (!time) return []
  const then = timeInWords(time)
  if (!setting.week.days.includes(time.day))
    return [`The case is locked to ${then}, which is not in the interview week`]
  if (!isAvailable(interviewee, time, setting))
    return [`The case is locked to ${then}, and ${interviewee} is not available then`]
  return [`The case is locked to ${then}, and ${names(takers)} ${takers.length === 1 ? 'is' : 'are'} not there then`]
}

/** What keeps the practitioner from meeting anyone who may take the case. */
const whyNeverMet = (places: Places, { inspected, inspectors }: Candidate): string[] => {
  const { setting } = places
  const takers = inspectors.map(i => places.inspectors[i] as TimetabledInspector)
  if (inspected.locked.time) return whyNotLocked(places, inspected, takers)
  const times = timesOf(setting.week).filter(time => isAvailable(inspected.interviewee, time, setting))
  if (times.length === 0)
    return [
      `${inspected.interviewee} is not available at any time of the interview week: agree a substitute, or inspect the case as a file read`,
    ]
  return [
    `${names(takers)} alone may take the case, and ${takers.length === 1 ? 'is' : 'are'} not there when ${inspected.interviewee} is available: ${timesInWords(times)}`,
  ]
}

const roomInWords = ({ inspector, times, most, limit }: Room): string => {
  const { name, mostADay } = inspector
  if (limit === 'in-all') return `${name}: ${counted(most, 'case')}, the limit set for them`
  const where = times.length > mostNamed ? counted(times.length, 'time') : timesInWords(times)
  return limit === 'a-day'
    ? `${name}: ${where}, with ${counted(mostADay ?? 0, 'interview')} a day at most`
    : `${name}: ${where}`
}

const witnessInWords = ({ cases, rooms }: Witness): string[] => {
  const room = rooms.reduce((sum, { most }) => sum + most, 0)
  const numbers = cases.map(({ inspected }) => String(inspected.number))
  const which = numbers.length > mostNamed ? 'this one with them' : listed(numbers)
  const where = room === 0 ? 'no place within these limits' : `only ${counted(room, 'place')} between them`
  const who = numbers.length === 1 ? `Case ${which} has` : `${numbers.length} cases (${which}) have`
  return [`${who} ${where}`, ...rooms.map(roomInWords)]
}

const whyNoRoom = (places: Places, timetable: Timetable, candidate: Candidate): string[] => {
  const witness = witnessOf(places, timetable, candidate)
  if (witness) return witnessInWords(witness)
  const takers = candidate.inspectors.map(i => places.inspectors[i] as TimetabledInspector)
  return [
    `Every place in which ${names(takers)} could interview ${candidate.inspected.interviewee} is taken, and no other arrangement has room for more interviews`,
  ]
}

/** Why a case is not in a proposed timetable, in words: each is true of the setting, and can be checked by hand (CASE-04). */
export const whyUnplaced = (places: Places, timetable: Timetable, id: string): string[] => {
  const candidate = [...places.interviews, ...places.fileReads].find(
    ({ inspected }) => inspected.id === id,
  ) as Candidate
  const { inspected, inspectors, times } = candidate
  if (inspectors.length === 0) return whyNobody(places, inspected)
  if (inspected.fileRead)
    return inspectors.map(i => {
      const { name, mostCases } = places.inspectors[i] as TimetabledInspector
      return `${name} has as many cases as the limit set for them allows: ${mostCases}`
    })
  return times.length === 0 ? whyNeverMet(places, candidate) : whyNoRoom(places, timetable, candidate)
}
