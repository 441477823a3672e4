import ical from 'ical-generator'
import { formatTime, londonInstant } from '#platform/dates.ts'
import type { IssuedInterview, TimetableIssue } from './rules/timetable/issued-timetable.ts'

/** What a calendar of interviews says besides them. */
export interface CalendarOf {
  /** Put before each interview, so that it says which inspection it is of. */
  label: string
  /** The same for the same inspection at all times: with the number of the case it makes the UID of the event. */
  uid: string
  /** Only the interviews of this inspector; all without. */
  inspector?: string | undefined
}

/** Whom one meets: the practitioner by code, and the role of who stands in. Nobody on probation is named. */
const whom = ({ practitioner, substitute }: IssuedInterview): string =>
  substitute ? `${practitioner} (in their place: ${substitute.role})` : practitioner

/**
 * The interviews of an issue as an iCalendar file (RFC 5545), in UTC instants, with the time in London in words. A later issue
 * has the same UIDs and a higher sequence, so that a calendar that takes it in moves what was moved (CASE-04).
 */
export const timetableCalendar = (
  { number: sequence, timetable, issuedAt }: TimetableIssue,
  { label, uid, inspector }: CalendarOf,
): string => {
  const calendar = ical({
    name: `${label}: interviews`,
    prodId: { company: 'Lantern', product: 'Interview timetable', language: 'EN' },
  })
  const wanted = timetable.interviews.filter(each => !inspector || each.inspector.username === inspector)
  for (const interview of wanted) {
    const { number, day, start, end, language } = interview
    calendar.createEvent({
      id: `${uid}-case-${number}@lantern`,
      stamp: issuedAt,
      sequence,
      start: londonInstant(day, start),
      end: londonInstant(day, end),
      summary: `${label}: interview about case ${number}, ${whom(interview)}`,
      description: [
        `Inspector: ${interview.inspector.name}`,
        `${formatTime(start)} to ${formatTime(end)}, London time`,
        ...(language === 'cy' ? ['In Welsh'] : []),
        `Issue ${sequence} of the timetable`,
      ].join('\n'),
    })
  }
  return calendar.toString()
}
