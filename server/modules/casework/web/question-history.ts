import { inspectionFrame } from '#modules/planning'
import { slugOfCode } from '#modules/programmes'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { govukInsetText, govukSummaryList } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { moment } from '#platform/web/moment.ts'
import type { Page } from '#platform/web/page.ts'
import { judgementChanges } from '../queries/judgements.ts'
import { type Judgement, readableJudgements } from '../rules/judgement.ts'
import type { CaseQuestionAsked } from '../rules/questions-of-case.ts'
import type { CaseQuestionParams } from './case-params.ts'
import { loadCase, questionOfCase } from './load-case.ts'
import { answerInWords, promptInWords } from './present-judgement.ts'

const row = (key: string, value: string) => ({
  key: { text: key },
  value: { html: html`<span class="lantern-typed">${value}</span>` },
})

const entry = ({ question }: CaseQuestionAsked, judgement: Judgement, names: ReadonlyMap<string, string>): Html => html`
  <h2 class="govuk-heading-s">${moment(judgement.changedAt)}, ${names.get(judgement.changedBy) ?? judgement.changedBy}</h2>
  ${govukSummaryList({
    rows: [
      row(`${question.code} as a whole`, answerInWords(judgement.answer)),
      ...question.prompts.map(({ code }) => row(code, promptInWords(judgement.prompts[code]))),
      row('Evidence', judgement.evidence || 'None given'),
    ],
  })}`

/** How the judgement on one question of a case stood after each change, and by whom. */
export const questionHistoryPage = ({ db }: { db: Db }): Page<CaseQuestionParams> => ({
  path: paths.cases.history(':reference', ':number', ':question'),
  permission: 'cases:judge',
  audit: 'CASE_QUESTION_HISTORY',

  async get({ params, user }) {
    const loaded = await loadCase(db, user, params)
    const asked = questionOfCase(loaded, params)
    const { inspected, inspection, names } = loaded.open
    const { code, text } = asked.question
    const changes = await judgementChanges(db, inspected.id, code)
    return {
      ...inspectionFrame(loaded.open, 'cases'),
      caption: `Case ${inspected.number}: ${code} ${text}`,
      heading: 'History of this judgement',
      title: `History of ${code}, case ${inspected.number}, ${inspection.placeName}`,
      backLink: `${paths.cases.show(params.reference, params.number)}#${slugOfCode(code)}`,
      content:
        changes.length === 0
          ? govukInsetText({
              text: 'This has not been judged yet. Every change will stand here with who made it and when.',
            })
          : html`
            <p class="govuk-body">Saves that follow each other while one person types stand together. ${changes.length} ${changes.length === 1 ? 'save' : 'saves'} in all, the newest first.</p>
            ${readableJudgements(changes).map(change => entry(asked, change, names))}`,
    }
  },
})
