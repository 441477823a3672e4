import { namesOfPeople } from '#modules/people'
import { inspectionFrame, type OpenInspection, openInspection } from '#modules/planning'
import { paths } from '#paths'
import { formatDay, formatTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { moment } from '#platform/web/moment.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import { wideScroll } from '#platform/web/scroll.ts'
import { counted } from '#platform/words.ts'
import { findIssue } from '../queries/timetable-issues.ts'
import type { IssuedInterview, IssuedTimetable, TimetableIssue } from '../rules/timetable/issued-timetable.ts'
import { timetableCalendar } from '../timetable-calendar.ts'

interface IssueParams extends Record<string, string> {
  reference: string
  issue: string
}

const load = async (
  db: Db,
  { params, user }: Pick<Visit<IssueParams>, 'params' | 'user'>,
): Promise<{ open: OpenInspection; issue: TimetableIssue }> => {
  const open = await openInspection(db, user, params.reference)
  const number = /^[1-9]\d{0,3}$/.test(params.issue) ? Number(params.issue) : 0
  const issue = await findIssue(db, open.inspection.id, number)
  if (!issue) throw new NotFound(`issue ${params.issue} of the timetable of ${params.reference}`)
  return { open, issue }
}

const labelOf = ({ programme, inspection }: OpenInspection): string =>
  `${programme.programme.shortName} ${inspection.placeName}`

/** An issue of the timetable, as it was issued: to read, to print, as calendar files (CASE-04). */
export const issuedTimetablePage = ({ db }: { db: Db }): Page<IssueParams> => ({
  path: paths.timetable.issued(':reference', ':issue'),
  permission: 'cases:view',
  audit: 'TIMETABLE_ISSUED',

  async get(visit) {
    const { open, issue } = await load(db, visit)
    const names = await namesOfPeople(db)
    const { reference } = open.inspection
    return {
      ...inspectionFrame(open, 'timetable'),
      heading: `Timetable of interviews, issue ${issue.number}`,
      title: `Timetable, issue ${issue.number}, ${open.inspection.placeName}`,
      backLink: paths.timetable.show(reference),
      content: html`
        <p class="govuk-body">Issued by ${names.get(issue.issuedBy) ?? issue.issuedBy} on ${moment(issue.issuedAt)}. All times are London time.</p>
        ${byDay(issue.timetable)}
        ${others(issue.timetable)}
        ${calendars(reference, issue)}`,
    }
  },
})

/** The interviews of an issue as a calendar file. */
export const issuedCalendarPage = ({ db }: { db: Db }): Page<IssueParams> => ({
  path: paths.timetable.calendar(':reference', ':issue'),
  permission: 'cases:view',
  audit: 'TIMETABLE_CALENDAR',

  async get(visit) {
    const { open, issue } = await load(db, visit)
    const { reference } = open.inspection
    return {
      download: `${reference}-interviews-${issue.number}.ics`,
      type: 'text/calendar; charset=utf-8',
      body: timetableCalendar(issue, { label: labelOf(open), uid: reference }),
    }
  },
})

/** The interviews of one inspector in an issue, as a calendar file. */
export const inspectorCalendarPage = ({ db }: { db: Db }): Page<IssueParams & { username: string }> => ({
  path: paths.timetable.calendarOf(':reference', ':issue', ':username'),
  permission: 'cases:view',
  audit: 'TIMETABLE_CALENDAR_OF',

  async get(visit) {
    const { open, issue } = await load(db, visit)
    const { username } = visit.params
    if (!issue.timetable.interviews.some(({ inspector }) => inspector.username === username))
      throw new NotFound(`interviews of ${username} in issue ${issue.number}`)
    const { reference } = open.inspection
    return {
      download: `${reference}-interviews-${issue.number}-${username}.ics`,
      type: 'text/calendar; charset=utf-8',
      body: timetableCalendar(issue, { label: labelOf(open), uid: reference, inspector: username }),
    }
  },
})

const whom = ({ practitioner, substitute }: IssuedInterview): Html =>
  html`${practitioner}${substitute && html`<span class="lantern-line">In their place: ${substitute.name}, ${substitute.role}</span>`}`

const byDay = ({ interviews }: IssuedTimetable): Html =>
  html`${[...Map.groupBy(interviews, ({ day }) => day)].map(([day, own]) =>
    wideScroll(
      `Interviews on ${formatDay(day)}`,
      govukTable({
        caption: formatDay(day),
        captionClasses: 'govuk-table__caption--m',
        classes: 'lantern-timetable',
        firstCellIsHeader: true,
        head: ['Time', 'Case', 'Practitioner', 'PDU', 'Inspector', 'Language'].map(text => ({ text })),
        rows: own.map(each => [
          { text: `${formatTime(each.start)} to ${formatTime(each.end)}` },
          { text: String(each.number) },
          { html: whom(each) },
          { text: each.pdu },
          { text: each.inspector.name },
          { text: each.language === 'cy' ? 'Welsh' : 'English' },
        ]),
      }),
    ),
  )}`

const others = ({ fileReads, withoutPlace }: IssuedTimetable): Html => {
  const list = (heading: string, cases: IssuedTimetable['fileReads']) =>
    cases.length > 0 &&
    html`
    <h2 class="govuk-heading-m">${heading}: ${counted(cases.length, 'case')}</h2>
    <ul class="govuk-list">${cases.map(({ number, practitioner, pdu }) => html`<li>Case ${number}: ${[practitioner, pdu].filter(Boolean).join(', ')}</li>`)}</ul>`
  return html`${list('Inspected from the file alone', fileReads)}${list('Without a time yet', withoutPlace)}`
}

const calendars = (reference: string, { number, timetable }: TimetableIssue): Html => {
  const people = new Map(timetable.interviews.map(({ inspector }) => [inspector.username, inspector.name]))
  return html`
    <div class="lantern-not-printed">
      <h2 class="govuk-heading-m">Calendar files</h2>
      <ul class="govuk-list">
        <li><a class="govuk-link" href="${paths.timetable.calendar(reference, number)}">All interviews</a></li>
        ${[...people].map(([username, name]) => html`<li><a class="govuk-link" href="${paths.timetable.calendarOf(reference, number, username)}">Interviews of ${name}</a></li>`)}
      </ul>
      <p class="govuk-body">Print this page to send it on paper or as a PDF.</p>
    </div>`
}
