import { inspectionFrame } from '#modules/planning'
import type { Interview } from '#modules/programmes'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { govukInsetText, govukSummaryList } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { moment } from '#platform/web/moment.ts'
import type { Page } from '#platform/web/page.ts'
import { counted } from '#platform/words.ts'
import { interviewChanges } from '../queries/interviews.ts'
import { blankInterview, type InterviewText, type RecordedInterview } from '../rules/interview/interview-text.ts'
import { readableChanges } from '../rules/readable-changes.ts'
import type { CaseParams } from './case-params.ts'
import { openForInterview } from './interview.ts'
import { interviewInWords } from './interview-as-text.ts'

const said = (text: string): Html => html`<span class="lantern-typed">${text || 'Nothing'}</span>`

/** What differs between two states of an interview, part by part: from what, to what. */
const differences = (interview: Interview, before: InterviewText, after: InterviewText) => {
  const was = interviewInWords(interview, before)
  return interviewInWords(interview, after)
    .map((part, i) => ({ ...part, was: was[i]?.text ?? '' }))
    .filter(({ text, was }) => text !== was)
}

const entry = (
  interview: Interview,
  before: InterviewText,
  after: RecordedInterview,
  names: ReadonlyMap<string, string>,
): Html => {
  const parts = differences(interview, before, after)
  return html`
    <h2 class="govuk-heading-s">${moment(after.changedAt)}, ${names.get(after.changedBy) ?? after.changedBy}</h2>
    ${
      parts.length === 0
        ? html`<p class="govuk-body">Changed, and put back as it was.</p>`
        : govukSummaryList({
            rows: parts.map(({ name, text, was }) => ({
              key: { text: name },
              value: {
                html: was
                  ? html`${said(text)}<span class="lantern-line lantern-small">Before: ${said(was)}</span>`
                  : said(text),
              },
            })),
          })
    }`
}

/** How the record of an interview was changed: by whom, when, from what to what. For who may open the case alone (CASE-07). */
export const interviewHistoryPage = ({ db }: { db: Db }): Page<CaseParams> => ({
  path: paths.cases.interviewHistory(':reference', ':number'),
  permission: 'cases:judge',
  audit: 'CASE_INTERVIEW_HISTORY',

  async get(visit) {
    const { params } = visit
    const { open, interview } = await openForInterview(db, visit)
    const changes = await interviewChanges(db, open.inspected.id)
    const entries = readableChanges(changes)
    return {
      ...inspectionFrame(open, 'cases'),
      caption: `Case ${params.number}`,
      heading: 'History of the interview',
      title: `History of the interview, case ${params.number}, ${open.inspection.placeName}`,
      backLink: paths.cases.interview(params.reference, params.number),
      content:
        entries.length === 0
          ? govukInsetText({
              text: 'Nothing has been recorded of this interview yet. Every change will stand here with who made it and when.',
            })
          : html`
            <p class="govuk-body">Saves that follow each other while one person types stand together. ${counted(changes.length, 'save')} in all, the newest first.</p>
            ${entries.map((each, i) => entry(interview, entries[i + 1] ?? blankInterview, each, open.names))}`,
    }
  },
})
