import { paths } from '#paths'
import { formatDay, londonDay } from '#platform/dates.ts'
import { govukButton, govukInsetText, govukWarningText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { moment } from '#platform/web/moment.ts'
import { counted } from '#platform/words.ts'
import { reasonsNotToPlan } from '../../rules/access.ts'
import { type Clash, clashesOf } from '../../rules/meetings/clashes.ts'
import { notYetPlanned } from '../../rules/meetings/expected-meetings.ts'
import { timedMeetings } from '../../rules/meetings/meeting.ts'
import { dayTable } from './day-table.ts'
import type { MeetingsContent } from './meetings-shown.ts'

const warnings = (clashes: readonly Clash[], { meetings, open }: MeetingsContent): Html | false =>
  clashes.length > 0 &&
  html`
    <section aria-labelledby="clashes">
      <h2 class="govuk-heading-m" id="clashes">Look at these again (${clashes.length})</h2>
      <ul class="govuk-list govuk-list--bullet">
        ${clashes.map(({ meeting, words }) => {
          const name = meetings.find(({ id }) => id === meeting)?.name
          return html`<li><a class="govuk-link" href="${paths.meetings.show(open.inspection.reference, meeting)}">${name}</a>: ${words}</li>`
        })}
      </ul>
    </section>`

const missing = ({ setting, meetings, csrf }: MeetingsContent, mayPlan: boolean): Html | false => {
  const left = notYetPlanned(setting.expected, meetings)
  return (
    left.length > 0 &&
    html`
      <h2 class="govuk-heading-m">The programme asks for ${counted(left.length, 'meeting')} more</h2>
      <ul class="govuk-list govuk-list--bullet">${left.map(({ name, fixed }) => html`<li>${name}${fixed && ' (fixed)'}</li>`)}</ul>
      ${
        mayPlan &&
        html`<form method="post" novalidate>${csrf}
        ${govukButton({ text: 'Lay them out over the days', id: 'intent', name: 'intent', value: 'lay-out', classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`
      }`
  )
}

const share = ({ sharedAt, csrf, meetings }: MeetingsContent): Html | false =>
  timedMeetings(meetings).length > 0 &&
  html`
    <h2 class="govuk-heading-m lantern-not-printed">Share with the inspected body</h2>
    <form method="post" novalidate class="lantern-not-printed">
      ${csrf}
      <p class="govuk-body">${sharedAt ? `It sees the meetings as they are now, and was told last on ${moment(sharedAt)}.` : 'It does not see the meetings yet.'}</p>
      ${govukButton({ text: sharedAt ? 'Tell it that they have changed' : 'Share the meetings', name: 'intent', value: 'share', classes: 'govuk-button--secondary', preventDoubleClick: true })}
    </form>`

const cancelled = ({ meetings, names }: MeetingsContent): Html | false => {
  const gone = meetings.filter(meeting => meeting.cancelled)
  return (
    gone.length > 0 &&
    html`
      <h2 class="govuk-heading-m">Cancelled</h2>
      <ul class="govuk-list govuk-list--bullet">${gone.map(
        ({ name, cancelled: why }) =>
          html`<li>${name}: ${why?.reason} (${names.get(why?.by ?? '') ?? why?.by}, ${why && formatDay(londonDay(why.at))})</li>`,
      )}</ul>`
  )
}

/** All of the meetings page. */
export const meetingsContent = (params: MeetingsContent): Html => {
  const { open, meetings, setting } = params
  const { reference } = open.inspection
  const mayPlan = reasonsNotToPlan(open.team, open.reader).length === 0
  const clashes = clashesOf(meetings, setting)
  const timed = timedMeetings(meetings)
  const days = [...new Set(timed.map(({ day }) => day))]
  const dayless = meetings.filter(({ day, cancelled: gone }) => !gone && day === null)
  const about = { ...params, clashes, mayPlan }
  return html`
    <ul class="govuk-list lantern-not-printed">
      ${mayPlan && html`<li><a class="govuk-link" href="${paths.meetings.add(reference)}">Add a meeting</a></li>`}
      <li><a class="govuk-link" href="${paths.meetings.availability(reference)}">When people of the inspected body are not available</a></li>
      ${
        timed.length > 0 &&
        html`<li><a class="govuk-link" href="${paths.meetings.timetable(reference)}">Timetable as PDF</a></li>
        <li><a class="govuk-link" href="${paths.meetings.timetable(reference)}?format=docx">Timetable as Word</a></li>`
      }
    </ul>
    ${meetings.length === 0 && govukInsetText({ text: 'No meeting is planned yet.' })}
    ${clashes.length > 0 && govukWarningText({ text: `${counted(clashes.length, 'thing')} to look at again`, iconFallbackText: 'Warning' })}
    ${days.map(day =>
      dayTable(
        formatDay(day),
        timed.filter(meeting => meeting.day === day),
        about,
      ),
    )}
    ${dayless.length > 0 && dayTable('Without a day yet', dayless, about)}
    ${warnings(clashes, params)}
    ${missing(params, mayPlan)}
    ${mayPlan && share(params)}
    ${cancelled(params)}`
}
