import { inspectionFrame } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { govukInsetText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import { progressBar } from '#platform/web/progress-bar.ts'
import type { View } from '#platform/web/view.ts'
import { findInterview } from '../queries/interviews.ts'
import { reasonsNotToJudge } from '../rules/reasons-not-to-judge.ts'
import { reasonsNotToLeaveCase } from '../rules/reasons-not-to-leave-case.ts'
import { caseEnding } from './case-ending.ts'
import type { CaseParams } from './case-params.ts'
import { caseSummary } from './case-summary.ts'
import type { CaseView, SentAgain } from './case-view.ts'
import { interviewForm } from './interview-form.ts'
import { type LoadedCase, loadCase } from './load-case.ts'
import { questionSection } from './question-section.ts'

/** A case: every question with the rules beside it, saved as one types, and the interview (CASE-01, CASE-02, CASE-03). */
export const casePage = ({ db }: { db: Db }): Page<CaseParams> => ({
  path: paths.cases.show(':reference', ':number'),
  permission: 'cases:judge',
  audit: 'CASE',

  async get(visit) {
    return caseView(db, visit)
  },
})

/** The page of a case; with what was sent for one of its questions, when that could not be saved. */
export const caseView = async (db: Db, visit: Visit<CaseParams>, again?: SentAgain): Promise<View> => {
  const loaded = await loadCase(db, visit.user, visit.params)
  return viewOf(loaded, await findInterview(db, loaded.open.inspected.id), visit, again)
}

const ways = ({ open }: LoadedCase): Html => {
  const { inspected, inspection } = open
  const { sampled } = inspected
  return html`
    <h2 class="govuk-heading-s">Not a case for you, or not one for the sample?</h2>
    <ul class="govuk-list">
      <li><a class="govuk-link" href="${paths.cases.conflict(inspection.reference, inspected.number)}">Declare a conflict of interest</a></li>
      ${
        sampled &&
        !sampled.leftOut &&
        reasonsNotToLeaveCase(open).length === 0 &&
        html`<li><a class="govuk-link" href="${paths.samples.substitute(inspection.reference, sampled.sample, sampled.id)}">Leave it out of the sample because it should have been excluded, and choose a substitute</a></li>`
      }
    </ul>`
}

const interviewPart = ({ visit, loaded, csrf, interview }: CaseView): Html | false =>
  loaded.open.programme.cases.interview !== undefined &&
  html`
    <section class="lantern-question" id="interview" aria-labelledby="interview-heading" tabindex="-1">
      <h2 class="govuk-heading-m" id="interview-heading">Interview</h2>
      ${interviewForm({ open: loaded.open, username: visit.user.username, csrf, stored: interview })}
    </section>`

const viewOf = (
  loaded: LoadedCase,
  interview: CaseView['interview'],
  visit: Visit<CaseParams>,
  again?: SentAgain,
): View => {
  const { open, questions, progress } = loaded
  const { inspected, inspection, programme } = open
  const reasons = reasonsNotToJudge(open)
  const view: CaseView = { visit, loaded, csrf: visit.csrf, mayJudge: reasons.length === 0, interview, again }
  return {
    ...inspectionFrame(open, 'cases'),
    heading: `Case ${inspected.number}`,
    title: `Case ${inspected.number}, ${inspection.placeName}`,
    caption: programme.programme.name,
    backLink: paths.cases.list(inspection.reference),
    scripts: ['autosave', 'case'],
    errors: again?.errors,
    content: html`
      <p class="govuk-body">${progressBar(progress, 'questions answered')}</p>
      ${reasons.length > 0 && govukInsetText({ text: `${reasons.join('. ')}.` })}
      ${caseSummary(loaded)}
      ${
        view.mayJudge &&
        html`<p class="govuk-hint">Keys: full stop for the next unanswered question and comma for the one before; y, n and x for yes, no and not applicable while a choice has the focus; Control and Enter to go on from a text.</p>`
      }
      ${questions.map(asked => questionSection(view, asked))}
      ${interviewPart(view)}
      ${caseEnding(view)}
      ${ways(loaded)}`,
  }
}
