import { paths } from '#paths'
import { formatDay, formatTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { english } from '#platform/web/english.ts'
import { govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { inLanguage, type Language } from '#platform/web/language.ts'
import type { Page } from '#platform/web/page.ts'
import { wideScroll } from '#platform/web/scroll.ts'
import { type OpenDoor, openDoor } from '../../queries/door/open-door.ts'
import { recordsOf } from '../../queries/meetings/meeting-record.ts'
import { meetingsOf, sharedMeetingsAt } from '../../queries/meetings/meetings.ts'
import { movesOfMeetings } from '../../queries/meetings/moves-of-meetings.ts'
import { briefingsOf } from '../../rules/meetings/briefing.ts'
import { type TimedMeeting, timedMeetings } from '../../rules/meetings/meeting.ts'
import { endOf } from '../../rules/meetings/minutes.ts'
import type { MovedMeeting } from '../../rules/meetings/moved.ts'
import { availabilityText } from '../meetings/availability-text.ts'
import { attendeesInWords, teamInWords } from '../meetings/present-meeting.ts'
import { doorFrame } from './door-frame.ts'
import { doorMeetingsText } from './meetings-text.ts'
import { doorText } from './text.ts'

/** The meetings as the inspected body sees them once they are shared, and the records that were sent to it (PLAN-07, PLAN-09). */
export const doorMeetingsPage = ({ db }: { db: Db }): Page => ({
  path: paths.door.meetings(':reference'),
  permission: 'door:view',
  audit: 'DOOR_MEETINGS',

  async get({ params, user, language }) {
    const door = await openDoor(db, user, params.reference as string)
    const { id, placeName, reference } = door.inspection
    const [meetings, records, sharedAt, moves] = await Promise.all([
      meetingsOf(db, id),
      recordsOf(db, id),
      sharedMeetingsAt(db, id),
      movesOfMeetings(db, id),
    ])
    const text = inLanguage(doorMeetingsText, language)
    const { sections } = inLanguage(doorText, language)
    const shown = sharedAt ? timedMeetings(meetings) : []
    const briefings = briefingsOf(door.programme, door.inspection.level)
    const sent = meetings.filter(meeting => records.get(meeting.id)?.sentAt)
    return {
      ...doorFrame(door, 'meetings', language),
      heading: sections.meetings,
      title: `${sections.meetings}, ${placeName}`,
      content: html`
        <p class="govuk-body">${shown.length > 0 ? text.lead : text.none}</p>
        <p class="govuk-body"><a class="govuk-link" href="${paths.door.availability(reference)}">${inLanguage(availabilityText, language).link}</a></p>
        ${briefings.length > 0 && html`<ul class="govuk-list">${briefings.map(({ id: briefing, name }) => html`<li><a class="govuk-link" href="${paths.door.briefing(reference, briefing)}">${text.slides}${english(name)}</a></li>`)}</ul>`}
        ${[...new Set(shown.map(({ day }) => day))].map(day => dayTable(shown, { day, door, language, moves }))}
        ${
          sent.length > 0 &&
          html`<h2 class="govuk-heading-m">${text.records}</h2>
          <ul class="govuk-list">${sent.map(({ id: meeting, name }) => html`<li><a class="govuk-link" href="${paths.door.meetingRecord(reference, meeting)}">${english(name)}</a></li>`)}</ul>`
        }`,
    }
  },
})

const dayTable = (
  meetings: readonly TimedMeeting[],
  {
    day,
    door,
    language,
    moves,
  }: { day: string; door: OpenDoor; language: Language; moves: Awaited<ReturnType<typeof movesOfMeetings>> },
): Html => {
  const text = inLanguage(doorMeetingsText, language)
  const whyMoved = (move: MovedMeeting | undefined): Html | false =>
    move?.from.day != null &&
    html`<br><span class="govuk-hint lantern-small">${text.moved(`${formatDay(move.from.day, language)}${move.from.start ? `, ${formatTime(move.from.start)}` : ''}`)}: ${english(move.reason)}</span>`
  const time = ({ start, minutes }: TimedMeeting): string =>
    `${formatTime(start)} ${text.until} ${formatTime(endOf({ start, minutes }))}`
  return wideScroll(
    formatDay(day, language),
    govukTable({
      caption: formatDay(day, language),
      captionClasses: 'govuk-table__caption--m',
      classes: 'lantern-table',
      head: [text.time, text.meeting, text.people, text.where, text.team].map(name => ({ text: name })),
      rows: meetings
        .filter(meeting => meeting.day === day)
        .map(meeting => [
          { text: time(meeting) },
          { html: html`${english(meeting.name)}${whyMoved(moves.get(meeting.id)?.at(-1))}` },
          { html: html`${meeting.attendees.length > 0 ? english(attendeesInWords(meeting).join('; ')) : text.nobody}` },
          { text: [text.forms[meeting.form], meeting.place].filter(Boolean).join(', ') },
          { text: teamInWords(meeting, door.team).join(', ') },
        ]),
    }),
  )
}
