import ical, { type ICalEventData } from 'ical-generator'

/** What a calendar that keeps itself up to date is called, and what is in it. */
export interface CalendarFeed {
  name: string
  events: readonly ICalEventData[]
}

/** Programs that read calendars may ask again so often, in seconds. */
const askAgain = 60 * 60

/** As an iCalendar file (RFC 5545) that says when to ask again (PLAN-11). */
export const calendarFile = ({ name, events }: CalendarFeed): string => {
  const calendar = ical({
    name,
    ttl: askAgain,
    prodId: { company: 'Lantern', product: 'Inspection timeline', language: 'EN' },
  })
  for (const event of events) calendar.createEvent(event)
  return calendar.toString()
}
