import ical, { type ICalEventData } from 'ical-generator'
import { addDays, formatDay, londonInstant } from '#platform/dates.ts'
import type { TimedMeeting } from './rules/meetings/meeting.ts'
import { endOf } from './rules/meetings/minutes.ts'
import type { WorkedStep } from './rules/worked-step.ts'

/** What a calendar of a timeline says besides its steps. */
export interface CalendarOf {
  /** What the calendar is called where it is subscribed to. */
  name: string
  /** Put before the name of each step, so that it says which inspection it is of: `DIPP Wales`. */
  label: string
  /** The same for the same inspection at all times: with the id of the step it makes the UID of the event. */
  uid: string
  /** When the calendar was made. */
  stamp: Date
}

/** In a file a day without a time is a day of UTC, whatever the time zone of the machine. */
const allDay = (from: string, to: string): Pick<ICalEventData, 'start' | 'end' | 'allDay'> => ({
  allDay: true,
  start: new Date(`${from}T00:00:00Z`),
  end: new Date(`${addDays(to, 1)}T00:00:00Z`),
})

/** A step with a time is an instant or a span of them; one whose beginning or end has none takes whole days. */
const whenOf = ({ date, time, until }: WorkedStep): Pick<ICalEventData, 'start' | 'end' | 'allDay'> => {
  if (!time || (until && !until.time)) return allDay(date, until?.date ?? date)
  return {
    start: londonInstant(date, time),
    ...(until?.time && { end: londonInstant(until.date, until.time) }),
  }
}

const descriptionOf = ({ rule, source, movedBecause, movedByHand }: WorkedStep): string =>
  [
    rule,
    movedBecause && `Moved because ${movedBecause}.`,
    movedByHand && `Moved by hand from ${formatDay(movedByHand.from)}: ${movedByHand.reason}`,
    `Source: ${source}`,
  ]
    .filter(line => line !== null)
    .join('\n')

/** Of one step: nothing that a person typed is in it, since whoever has the address of a calendar can read it. */
export const stepEvent = (
  step: WorkedStep,
  { label, uid, stamp }: Omit<CalendarOf, 'name'>,
): ICalEventData & { id: string } => ({
  id: `${uid}-${step.id}@lantern`,
  stamp,
  ...whenOf(step),
  summary: `${label}: ${step.name}`,
  description: descriptionOf({ ...step, movedByHand: null }),
})

/** Of one meeting: its name and time, without who is asked and where. */
export const meetingEvent = (
  { id, name, day, start, minutes }: TimedMeeting,
  { label, stamp }: Omit<CalendarOf, 'name' | 'uid'>,
): ICalEventData => ({
  id: `${id}@lantern`,
  stamp,
  start: londonInstant(day, start),
  end: londonInstant(day, endOf({ start, minutes })),
  summary: `${label}: ${name}`,
})

/** The dated steps as an iCalendar file (RFC 5545), in UTC instants and whole days (PLAN-11). */
export const timelineCalendar = (steps: readonly WorkedStep[], { name, label, uid, stamp }: CalendarOf): string => {
  const calendar = ical({ name, prodId: { company: 'Lantern', product: 'Inspection timeline', language: 'EN' } })
  for (const step of steps)
    calendar.createEvent({ ...stepEvent(step, { label, uid, stamp }), description: descriptionOf(step) })
  return calendar.toString()
}
