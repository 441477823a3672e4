import { namesOfPeople } from '#modules/people'
import { inspectionFrame } from '#modules/planning'
import { paths } from '#paths'
import { formatDay, formatTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { moment } from '#platform/web/moment.ts'
import type { Page } from '#platform/web/page.ts'
import { wideScroll } from '#platform/web/scroll.ts'
import { counted } from '#platform/words.ts'
import type { IssuedInterview, IssuedTimetable, TimetableIssue } from '../rules/timetable/issued-timetable.ts'
import { type IssueParams, loadIssue } from './load-issue.ts'

/** An issue of the timetable, as it was issued: to read, to print, as calendar files (CASE-04). */
export const issuedTimetablePage = ({ db }: { db: Db }): Page<IssueParams> => ({
  path: paths.timetable.issued(':reference', ':issue'),
  permission: 'cases:view',
  audit: 'TIMETABLE_ISSUED',

  async get(visit) {
    const { open, issue } = await loadIssue(db, visit)
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
        ${toSend(reference, open.inspection.wales, issue)}`,
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

interface File {
  text: string
  href: string
}

/** Files to send, of all interviews or of one inspector: `whose` tells them apart when read alone. */
const files = (whose: string, own: readonly File[]): Html =>
  html`<li>${whose}: ${own.map(({ text, href }, i) => html`${i > 0 && ', '}<a class="govuk-link" href="${href}">${text}<span class="govuk-visually-hidden">, ${whose}</span></a>`)}</li>`

/** Of which languages a file can be asked for: in Wales both, as equals (DIPP manual 2.4). */
const documents = (address: string, wales: boolean): File[] =>
  [
    { language: 'en', words: wales ? ' in English' : '' },
    { language: 'cy', words: ' in Welsh' },
  ]
    .slice(0, wales ? 2 : 1)
    .flatMap(({ language, words }) => [
      { text: `PDF${words}`, href: `${address}?format=pdf&language=${language}` },
      { text: `Word file${words}`, href: `${address}?format=docx&language=${language}` },
    ])

const toSend = (reference: string, wales: boolean, { number, timetable }: TimetableIssue): Html => {
  const people = new Map(timetable.interviews.map(({ inspector }) => [inspector.username, inspector.name]))
  const calendar = (href: string): File => ({ text: 'Calendar file', href })
  return html`
    <div class="lantern-not-printed">
      <h2 class="govuk-heading-m">Files to send</h2>
      <ul class="govuk-list">
        ${files('All interviews', [
          ...documents(paths.timetable.document(reference, number), wales),
          calendar(paths.timetable.calendar(reference, number)),
        ])}
        ${[...people].map(([username, name]) =>
          files(`Interviews of ${name}`, [
            ...documents(paths.timetable.documentOf(reference, number, username), wales),
            calendar(paths.timetable.calendarOf(reference, number, username)),
          ]),
        )}
      </ul>
    </div>`
}
