import { type Note, sourceName } from '#modules/fieldwork'
import { paths } from '#paths'
import type { FormErrors } from '#platform/web/form.ts'
import { govukDetails, govukInsetText, govukSummaryList, govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { moment } from '#platform/web/moment.ts'
import type { Visit } from '#platform/web/page.ts'
import { wideScroll } from '#platform/web/scroll.ts'
import type { DecidedElsewhere } from '../queries/decided-elsewhere.ts'
import type { SittingToDecide } from '../queries/sitting-to-decide.ts'
import { caseEvidenceInWords } from '../rules/case-evidence.ts'
import type { StandardState } from '../rules/proposal.ts'
import { casesOfStandard } from './cases-of-standard.ts'
import { comparisonTable } from './comparison.ts'
import { type GivenTyped, givenForm } from './given-form.ts'
import { givenHistoryList } from './given-history.ts'
import type { LoadedRatings } from './load-ratings.ts'
import { ratingTag } from './rating-tag.ts'
import { standingTable } from './standing-table.ts'

export interface DecideContentParams {
  visit: Pick<Visit, 'user' | 'csrf'>
  loaded: LoadedRatings
  standard: StandardState
  elsewhere: readonly DecidedElsewhere[]
  /** The sitting that this person records; undefined for those who read. */
  open: SittingToDecide | undefined
  typed: GivenTyped
  state: string
  errors?: FormErrors | undefined
}

const proposal = ({ loaded, standard }: DecideContentParams): Html => {
  const { rated, names, decided } = loaded
  const { proposal, code } = standard
  const panel = decided.get(code)
  const typed = (text: string) => ({ html: html`<span class="lantern-typed">${text}</span>` })
  return govukSummaryList({
    rows: [
      { key: { text: 'Proposed' }, value: { html: ratingTag(rated.programme, proposal?.rating) } },
      ...(proposal
        ? [
            { key: { text: 'Reason' }, value: typed(proposal.reason) },
            {
              key: { text: 'By' },
              value: { text: `${names.get(proposal.by) ?? proposal.by}, ${moment(proposal.at)}` },
            },
          ]
        : []),
      ...(panel
        ? [
            { key: { text: 'Decision that stands' }, value: { html: ratingTag(rated.programme, panel.rating) } },
            ...(panel.reason ? [{ key: { text: 'The panel’s reason' }, value: typed(panel.reason) }] : []),
          ]
        : []),
    ],
  })
}

const form = (params: DecideContentParams, { row }: SittingToDecide): Html => {
  const { visit, loaded, standard, typed, state, errors } = params
  return givenForm({
    visit,
    programme: loaded.rated.programme,
    id: `decision-${row.number}`,
    legend: `The panel’s rating for ${standard.code}`,
    reason: {
      label: 'The panel’s reason',
      hint: 'Needed where the rating differs from the one proposed',
    },
    typed,
    state,
    sitting: row.number,
    beside: standard.proposal ? { [standard.proposal.rating]: 'Proposed' } : {},
    errors,
  })
}

const linkTo = (reference: string, { id, title }: Note): Html =>
  html`<a class="govuk-link" href="${paths.fieldwork.note(reference, id)}">${title || 'Untitled'}</a>`

/** Each piece of evidence with source, validity and weight, which the panel considers (AP manual 5.2). */
const pieces = ({ rated, questions, evidence }: LoadedRatings, code: string): Html => {
  const codes = new Set([
    code,
    ...questions.filter(({ standard }) => standard.code === code).map(question => question.code),
  ])
  const own = evidence.filter(piece => piece.codes.some(each => codes.has(each)))
  const caption = `Evidence under ${code}`
  if (own.length === 0) return html`<p class="govuk-body">No evidence is linked under ${code}.</p>`
  return wideScroll(
    caption,
    govukTable({
      caption,
      captionClasses: 'govuk-table__caption--m',
      head: ['Evidence', 'Source', 'Validity', 'Weight', 'Bears on'].map(text => ({ text })),
      rows: own.map(piece => [
        {
          html: 'question' in piece ? html`${caseEvidenceInWords(piece)}` : linkTo(rated.inspection.reference, piece),
        },
        { text: sourceName(piece.source) },
        { text: 'validity' in piece ? piece.validity : '' },
        { text: 'weight' in piece ? piece.weight : '' },
        { text: piece.codes.filter(each => codes.has(each)).join(', ') },
      ]),
    }),
  )
}

/** What the panel has before it on one standard: proposal, decision, other inspections, answers, evidence, history. */
export const decideContent = (params: DecideContentParams): Html => {
  const { loaded, standard, elsewhere, open } = params
  const { programme } = loaded.rated
  const { code } = standard
  return html`
    ${proposal(params)}
    ${open ? form(params, open) : govukInsetText({ text: loaded.state.decision ? 'The panel has decided. Nothing moves without a further sitting.' : 'The chair records the decision while a sitting is open.' })}
    ${standard.basis === 'cases' && casesOfStandard(loaded, code)}
    ${comparisonTable(programme, elsewhere, code)}
    ${
      standard.basis === 'judgement' &&
      html`
        ${govukDetails({ summaryText: `How ${code} was answered`, html: standingTable(loaded, code) })}
        ${govukDetails({ summaryText: `The evidence of ${code}, piece by piece`, html: pieces(loaded, code) })}`
    }
    <h2 class="govuk-heading-m">Who gave it which rating, and why</h2>
    ${givenHistoryList(programme, loaded.names, code, loaded.changes)}`
}
