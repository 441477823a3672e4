import { formatDay, formatTime, isDay } from '#platform/dates.ts'
import type { Reason } from '../reason.ts'
import { readTimeOfDay } from '../time-of-day.ts'
import { sameName } from './attendees.ts'
import type { ExpectedMeeting } from './expected-meetings.ts'
import { holdsPost } from './group-clashes.ts'
import type { Attendee } from './meeting.ts'
import { minuteOf, overlap } from './minutes.ts'

/** When someone of the inspected body who is asked to meetings is not available (EVID-06, DIPP manual 3.6). */
export interface Absence {
  id: string
  name: string
  /** What they are there as: `Head of Operations`. Empty where it is not known. */
  post: string
  day: string
  /** Both empty: all day. */
  fromTime: string | null
  untilTime: string | null
}

/** As typed. */
export interface AbsenceWanted {
  name: string
  post: string
  day: string
  from: string
  until: string
}

/** A reason in both languages: the inspected body reads it as well. */
export interface AbsenceReason extends Reason {
  welsh: string
}

const reason = (field: string, text: string, welsh: string): AbsenceReason => ({ field, text, welsh })

/** The hours as typed: none for all day. Undefined where they cannot be read. */
export const hoursOfAbsence = ({
  from,
  until,
}: Pick<AbsenceWanted, 'from' | 'until'>): { fromTime: string | null; untilTime: string | null } | undefined => {
  if (from.trim() === '' && until.trim() === '') return { fromTime: null, untilTime: null }
  const [fromTime, untilTime] = [readTimeOfDay(from), readTimeOfDay(until)]
  return fromTime && untilTime && fromTime < untilTime ? { fromTime, untilTime } : undefined
}

/** Why it cannot be recorded so. */
export const reasonsNotToRecordAbsence = (wanted: AbsenceWanted): AbsenceReason[] => [
  ...(wanted.name.trim() === '' ? [reason('name', 'Enter who is not available', 'Rhowch pwy nad yw ar gael')] : []),
  ...([wanted.name, wanted.post].some(part => part.length > 120)
    ? [reason('name', 'Shorten name and role to 120 characters or fewer', 'Byrhewch yr enw a’r rôl i 120 nod neu lai')]
    : []),
  ...(isDay(wanted.day)
    ? []
    : [reason('day', 'Enter the day, as a real date', 'Rhowch y diwrnod, fel dyddiad go iawn')]),
  ...(hoursOfAbsence(wanted)
    ? []
    : [
        reason(
          'from',
          'Enter from when until when, such as 9:30am and 14:00, or neither for all day',
          'Rhowch o bryd tan bryd, fel 9:30am a 14:00, neu’r naill na’r llall am y diwrnod cyfan',
        ),
      ]),
]

interface Slot {
  day: string
  start: string
  minutes: number
}

/** Whether somebody is away at the time of a meeting. */
export const isAbsentAt = ({ day, fromTime, untilTime }: Absence, slot: Slot): boolean => {
  if (fromTime === null || untilTime === null) return day === slot.day
  return overlap({ day, start: fromTime, minutes: minuteOf(untilTime) - minuteOf(fromTime) }, slot)
}

/** Those absences that matter to a meeting of the programme: of people who are there in a role that it is for. */
export const absencesFor = (
  { attendees }: Pick<ExpectedMeeting, 'attendees'>,
  absences: readonly Absence[],
  known: readonly Attendee[],
): Absence[] =>
  absences.filter(({ name, post }) => {
    const posts = [post, ...known.filter(other => sameName(other.name, name)).map(other => other.post)]
    return attendees.some(role => posts.some(each => each !== '' && holdsPost(each, role)))
  })

/** `Ann Lee is not available on Tuesday 28 April 2026, 9am to 12pm`. */
export const absenceInWords = ({ name, day, fromTime, untilTime }: Absence): string =>
  `${name} is not available on ${formatDay(day)}${fromTime && untilTime ? `, ${formatTime(fromTime)} to ${formatTime(untilTime)}` : ''}`
