import type { ICalEventData } from 'ical-generator'
import { findUser } from '#modules/people'
import { paths } from '#paths'
import { hashOfToken } from '#platform/auth/token.ts'
import type { Db } from '#platform/db/open.ts'
import { Forbidden, Hidden, NotFound } from '#platform/errors.ts'
import type { CalendarFeed } from '../../calendar-feed.ts'
import type { OpenInspection, Reader } from '../../rules/inspection.ts'
import { timedMeetings } from '../../rules/meetings/meeting.ts'
import { ownSteps } from '../../rules/own-steps.ts'
import { sharedSteps } from '../../rules/project-plan/plan-reply.ts'
import { meetingEvent, stepEvent } from '../../timeline-calendar.ts'
import { findOutsider } from '../door/find-outsider.ts'
import { openDoor } from '../door/open-door.ts'
import { listInspectionsOf } from '../inspections.ts'
import { inspectionsUnderWay } from '../inspections-under-way.ts'
import { meetingsOf, sharedMeetingsAt } from '../meetings/meetings.ts'
import { openInspection } from '../open-inspection.ts'
import { timelineOf } from '../timeline-of.ts'

const labelOf = ({ programme, inspection }: OpenInspection): string =>
  `${programme.programme.shortName} ${inspection.placeName}`

const eventsOf = async (db: Db, open: OpenInspection, { stamp, own }: { stamp: Date; own: boolean }) => {
  if (open.reader.closed?.includes('plan')) return []
  const steps = await timelineOf(db, open)
  const shown = own ? ownSteps(steps, open.team, open.reader.username) : steps
  const { id, reference } = open.inspection
  const label = labelOf(open)
  const all = open.reader.closed?.includes('meetings') ? [] : await meetingsOf(db, id)
  const meetings = timedMeetings(all).filter(({ team }) => !own || team.includes(open.reader.username))
  return [
    ...shown.map((step): ICalEventData => stepEvent(step, { label, uid: reference, stamp })),
    ...meetings.map((meeting): ICalEventData => meetingEvent(meeting, { label, stamp })),
  ]
}

/** An inspection for whoever this calendar is of; undefined when they may not open it any more. */
const openFor = async (db: Db, reader: Reader, reference: string): Promise<OpenInspection | undefined> =>
  openInspection(db, { ...reader, page: paths.inspections.plan(':reference') }, reference).catch(error => {
    if ([Forbidden, Hidden, NotFound].some(kind => error instanceof kind)) return undefined
    throw error
  })

const ofPerson = async (db: Db, reader: Reader, now: Date, today: string): Promise<CalendarFeed> => {
  const [own, live] = await Promise.all([listInspectionsOf(db, reader.username), inspectionsUnderWay(db, today)])
  const shown = own.filter(({ id }) => live.some(other => other.id === id))
  const opened = await Promise.all(shown.map(({ reference }) => openFor(db, reader, reference)))
  const events = await Promise.all(opened.map(open => (open ? eventsOf(db, open, { stamp: now, own: true }) : [])))
  return { name: 'Lantern: my inspections', events: events.flat() }
}

const ofInspection = async (db: Db, reader: Reader, now: Date, id: string): Promise<CalendarFeed | undefined> => {
  const found = await db.selectFrom('planningInspection').select('reference').where('id', '=', id).executeTakeFirst()
  const open = found && (await openFor(db, reader, found.reference))
  return open && { name: labelOf(open), events: await eventsOf(db, open, { stamp: now, own: false }) }
}

/**
 * What the door shows of dates: those that the inspected body is told of, and its meetings once they are shared. Undefined when
 * this person has no access any more, or it is of another inspection.
 */
const ofDoor = async (db: Db, username: string, now: Date, id: string): Promise<CalendarFeed | undefined> => {
  const user = (await findOutsider(db, username, now))?.user
  if (!user?.outside || user.boundTo !== id) return undefined
  const door = await openDoor(db, user, user.outside.reference)
  const [steps, meetings, sharedAt] = await Promise.all([
    timelineOf(db, door),
    meetingsOf(db, id),
    sharedMeetingsAt(db, id),
  ])
  const about = { label: labelOf(door), uid: door.inspection.reference, stamp: now }
  return {
    name: labelOf(door),
    events: [
      ...sharedSteps(steps).map(step => stepEvent(step, about)),
      ...(sharedAt ? timedMeetings(meetings) : []).map(meeting => meetingEvent(meeting, about)),
    ],
  }
}

const feedFor = (
  db: Db,
  { username, scope }: { username: string; scope: string },
  reader: Reader | undefined,
  { now, today }: { now: Date; today: string },
): Promise<CalendarFeed | undefined> => {
  if (!reader) return ofDoor(db, username, now, scope)
  return scope === 'mine' ? ofPerson(db, reader, now, today) : ofInspection(db, reader, now, scope)
}

/**
 * What the calendar at this address has now. Whoever has the address may read it, as long as the person whose it is may.
 * @throws NotFound when the address was renewed or taken away, the person has left, or may not open the inspection.
 */
export const calendarFeedOf = async (
  db: Db,
  token: string,
  { now, today }: { now: Date; today: string },
): Promise<CalendarFeed> => {
  const calendar = await db
    .selectFrom('planningCalendar')
    .select(['username', 'scope'])
    .where('tokenHash', '=', hashOfToken(token))
    .executeTakeFirst()
  const reader = calendar && (await findUser(db, calendar.username))
  const feed = calendar && (await feedFor(db, calendar, reader, { now, today }))
  if (!feed) throw new NotFound('calendar')
  return feed
}

/** Since when a person's calendar of this scope has its address, or undefined. */
export const calendarMadeAt = async (db: Db, username: string, scope: string): Promise<Date | undefined> => {
  const row = await db
    .selectFrom('planningCalendar')
    .select('madeAt')
    .where('username', '=', username)
    .where('scope', '=', scope)
    .executeTakeFirst()
  return row?.madeAt
}
