import { paths } from '#paths'
import { govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { wideScroll } from '#platform/web/scroll.ts'
import { listed } from '#platform/words.ts'
import type { Clash } from '../../rules/meetings/clashes.ts'
import type { Meeting } from '../../rules/meetings/meeting.ts'
import { briefingLinks } from './briefing-links.ts'
import type { MeetingsContent } from './meetings-shown.ts'
import { attendeesInWords, kindNames, placeInWords, teamInWords, timeInWords } from './present-meeting.ts'

const lines = (words: readonly string[], none: string): Html =>
  words.length === 0 ? html`${none}` : html`${words.map((line, i) => html`${i > 0 && html`<br>`}${line}`)}`

const recordLink = (meeting: Meeting, { open, records }: MeetingsContent): Html => {
  const record = records.get(meeting.id)
  const words = record ? (record.sentAt ? 'Record, sent' : 'Record, begun') : 'Record'
  return html`<a class="govuk-link lantern-not-printed" href="${paths.meetings.record(open.inspection.reference, meeting.id)}">${words}<span class="govuk-visually-hidden"> of ${meeting.name}</span></a>`
}

const nameCell = (meeting: Meeting, about: MeetingsContent & { clashes: readonly Clash[] }): Html => {
  const { reference } = about.open.inspection
  const own = about.clashes.filter(clash => clash.meeting === meeting.id)
  return html`<a class="govuk-link" href="${paths.meetings.show(reference, meeting.id)}">${meeting.name}</a>
    <br><span class="govuk-hint lantern-small">${kindNames[meeting.kind] ?? meeting.kind}</span>
    ${own.map(({ words }) => html`<br><strong class="lantern-small lantern-not-printed">Look again:</strong> <span class="lantern-small lantern-not-printed">${words}</span>`)}
    <br>${briefingLinks(meeting, about.open)}${recordLink(meeting, about)}`
}

/** The meetings of one day, or those without one. */
export const dayTable = (
  caption: string,
  meetings: readonly Meeting[],
  about: MeetingsContent & { clashes: readonly Clash[] },
): Html =>
  wideScroll(
    caption,
    govukTable({
      caption,
      captionClasses: 'govuk-table__caption--m',
      classes: 'lantern-table',
      head: [
        { text: 'Time', classes: 'lantern-when' },
        { text: 'Meeting', classes: 'govuk-!-width-one-third' },
        { text: 'Who is asked' },
        { text: 'Where' },
        { text: 'Team' },
      ],
      rows: meetings.map(meeting => [
        { text: timeInWords(meeting) },
        { html: nameCell(meeting, about) },
        { html: lines(attendeesInWords(meeting), 'Nobody named yet') },
        { text: placeInWords(meeting) },
        { text: listed(teamInWords(meeting, about.open.team)) },
      ]),
    }),
  )
