import { namesOfPeople } from '#modules/people'
import { inspectionFrame, openInspection } from '#modules/planning'
import { paths } from '#paths'
import { formatDay, londonDay, londonTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { govukInsetText, govukSummaryList } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import { answerChanges } from '../queries/answers.ts'
import { type AnswerChange, readableHistory } from '../rules/answer.ts'
import { findQuestion, type QuestionParams } from './find-question.ts'
import { answerInWords } from './present-answers.ts'

const fromTo = (from: string, to: string): Html =>
  from === to
    ? html`<span class="lantern-typed">${to || 'nothing'}</span> (unchanged)`
    : html`<del class="lantern-typed"><span class="govuk-visually-hidden">from </span>${from || 'nothing'}</del> <ins class="lantern-typed"><span class="govuk-visually-hidden">to </span>${to || 'nothing'}</ins>`

const entry = (change: AnswerChange, names: ReadonlyMap<string, string>): Html => html`
  <h2 class="govuk-heading-s">${formatDay(londonDay(change.changedAt))} at ${londonTime(change.changedAt)}, ${names.get(change.changedBy) ?? change.changedBy}</h2>
  ${govukSummaryList({
    rows: [
      {
        key: { text: 'Answer' },
        value: { html: fromTo(answerInWords(change.fromAnswer), answerInWords(change.toAnswer)) },
      },
      { key: { text: 'Reasons' }, value: { html: fromTo(change.fromReasons, change.toReasons) } },
      ...(change.why ? [{ key: { text: 'Why' }, value: { text: change.why } }] : []),
    ],
  })}`

/** Who changed an answer, when, from what to what, and why. */
export const answerHistoryPage = ({ db }: { db: Db }): Page<QuestionParams> => ({
  path: paths.judgements.history(':reference', ':standard', ':prompt'),
  permission: 'inspections:view',
  audit: 'JUDGEMENTS_HISTORY',

  async get({ params, user }) {
    const open = await openInspection(db, user, params.reference)
    const { question } = findQuestion(open, params)
    const [changes, names] = await Promise.all([
      answerChanges(db, open.inspection.id, question.code),
      namesOfPeople(db),
    ])
    const history = readableHistory(changes)
    return {
      ...inspectionFrame(open, 'judgements'),
      caption: `${question.code} ${question.text}`,
      heading: 'History of this answer',
      title: `History of ${question.code}, ${open.inspection.placeName}`,
      backLink: paths.judgements.prompt(params.reference, params.standard, params.prompt),
      content:
        history.length === 0
          ? govukInsetText({
              text: 'This has not been answered yet. Every change will stand here with who made it and when.',
            })
          : html`
            <p class="govuk-body">Saves that follow each other while one person types stand together. ${changes.length} ${changes.length === 1 ? 'save' : 'saves'} in all, the newest first.</p>
            ${history.map(change => entry(change, names))}`,
    }
  },
})
