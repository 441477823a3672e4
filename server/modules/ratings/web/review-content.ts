import { slugOfCode } from '#modules/programmes'
import { paths } from '#paths'
import { govukButton, govukTextarea } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import { moment } from '#platform/web/moment.ts'
import type { Visit } from '#platform/web/page.ts'
import type { DecidedElsewhere } from '../queries/decided-elsewhere.ts'
import { evidenceByStandard, evidenceInWords } from '../rules/evidence-by-standard.ts'
import { isOutdated, type StandardState, whatChanges } from '../rules/proposal.ts'
import { evidenceRemarks, questionStandings } from '../rules/question-standing.ts'
import { fromCases } from './cases-of-standard.ts'
import { comparisonTable, elsewhereInWords } from './comparison.ts'
import { sentences } from './in-the-way.ts'
import type { LoadedRatings } from './load-ratings.ts'
import { ratingTag } from './rating-tag.ts'

const proposal = ({ rated, names }: LoadedRatings, standard: StandardState): Html => {
  const { proposal } = standard
  if (!proposal) return html`<p class="govuk-body">${ratingTag(rated.programme, null)}</p>`
  return html`
    <p class="govuk-body">${ratingTag(rated.programme, proposal.rating)}</p>
    <p class="govuk-body lantern-typed">${proposal.reason}</p>
    <p class="govuk-hint">${names.get(proposal.by) ?? proposal.by}, ${moment(proposal.at)}${isOutdated(standard) && `. ${whatChanges(standard)} changed since`}</p>`
}

/** What the cases alone give, and why: in place of the evidence of a standard that is judged. */
const cases = (loaded: LoadedRatings, code: string): Html => {
  const { why = [], triggers = [] } = fromCases(loaded).standards[code] ?? {}
  const href = paths.ratings.propose(loaded.rated.inspection.reference, slugOfCode(code))
  return html`
    ${sentences([...why, ...triggers.map(({ words }) => words)])}
    <p class="govuk-body"><a class="govuk-link" href="${href}">What the cases give ${code}</a></p>`
}

const evidenceBeneath = (loaded: LoadedRatings, code: string): Html => {
  const { rated, questions, answers, evidence } = loaded
  const { programme, inspection } = rated
  const own = questions.filter(({ standard }) => standard.code === code)
  const yes = own.filter(question => answers.get(question.code)?.answer === 'yes').length
  return html`
    ${sentences([
      `${yes} of ${own.length} answered yes`,
      evidenceInWords(evidenceByStandard(programme, inspection.level, evidence)[code]),
      ...evidenceRemarks(questionStandings(own, answers, evidence), programme.programme.terms.prompt),
    ])}
    <p class="govuk-body"><a class="govuk-link" href="${paths.ratings.propose(inspection.reference, slugOfCode(code))}">Answers and evidence of ${code}</a></p>`
}

/** One standard, with its proposal, its evidence and other inspections' ratings side by side. */
export const reviewStandard = (
  loaded: LoadedRatings,
  standard: StandardState,
  elsewhere: readonly DecidedElsewhere[],
): Html => {
  const { code, name } = standard
  const { programme } = loaded.rated
  return html`
    <section class="lantern-review" aria-labelledby="standard-${slugOfCode(code)}">
      <h2 class="govuk-heading-m" id="standard-${slugOfCode(code)}">${code} ${name}</h2>
      <div class="lantern-review__parts">
        <div><h3 class="govuk-heading-s">Proposal</h3>${proposal(loaded, standard)}</div>
        <div><h3 class="govuk-heading-s">${standard.basis === 'cases' ? 'Cases' : 'Evidence'}</h3>${standard.basis === 'cases' ? cases(loaded, code) : evidenceBeneath(loaded, code)}</div>
        <div><h3 class="govuk-heading-s">Elsewhere</h3><p class="govuk-body">${elsewhereInWords(programme, elsewhere, code)}.</p></div>
      </div>
    </section>`
}

/** Every standard's comparison, one table after the other. */
export const comparisons = (loaded: LoadedRatings, elsewhere: readonly DecidedElsewhere[]): Html | false =>
  elsewhere.length > 0 &&
  html`${loaded.state.standards.map(({ code }) => comparisonTable(loaded.rated.programme, elsewhere, code))}`

/** The form that records the review. */
export const reviewForm = ({ csrf }: Pick<Visit, 'csrf'>, comments: string, error?: { text: string }): Html =>
  keptForm({
    id: 'review-form',
    csrf,
    content: html`
      ${govukTextarea({
        name: 'comments',
        id: 'comments',
        value: comments,
        rows: '5',
        label: { text: 'Comments for the panel', classes: 'govuk-label--m' },
        hint: {
          text: 'Whether the ratings reflect the evidence, and whether they are consistent with other inspections',
        },
        errorMessage: error,
      })}
      ${govukButton({ text: 'Record the review', preventDoubleClick: true })}`,
  })
