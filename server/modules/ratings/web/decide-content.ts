import { sourceName } from '#modules/fieldwork'
import { paths } from '#paths'
import type { FormErrors } from '#platform/web/form.ts'
import { govukDetails, govukInsetText, govukSummaryList, govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Visit } from '#platform/web/page.ts'
import type { DecidedElsewhere } from '../queries/decided-elsewhere.ts'
import type { SittingToDecide } from '../queries/sitting-to-decide.ts'
import type { StandardState } from '../rules/proposal.ts'
import { comparisonTable } from './comparison.ts'
import { type GivenTyped, givenForm } from './given-form.ts'
import { givenHistoryList } from './given-history.ts'
import type { LoadedRatings } from './load-ratings.ts'
import { moment } from './moment.ts'
import { ratingTag } from './rating-tag.ts'
import { scroll } from './scroll.ts'
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

/** Each piece of evidence with source, validity and weight, which the panel considers (AP manual 5.2). */
const pieces = ({ rated, questions, notes }: LoadedRatings, code: string): Html => {
  const codes = new Set(questions.filter(({ standard }) => standard.code === code).map(question => question.code))
  const own = notes.filter(note => note.codes.some(each => codes.has(each)))
  const caption = `Evidence under ${code}`
  if (own.length === 0) return html`<p class="govuk-body">No evidence is linked under ${code}.</p>`
  return scroll(
    caption,
    govukTable({
      caption,
      captionClasses: 'govuk-table__caption--m',
      head: ['Evidence', 'Source', 'Validity', 'Weight', 'Bears on'].map(text => ({ text })),
      rows: own.map(note => [
        {
          html: html`<a class="govuk-link" href="${paths.fieldwork.note(rated.inspection.reference, note.id)}">${note.title || 'Untitled'}</a>`,
        },
        { text: sourceName(note.source) },
        { text: note.validity },
        { text: note.weight },
        { text: note.codes.filter(each => codes.has(each)).join(', ') },
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
    ${comparisonTable(programme, elsewhere, code)}
    ${govukDetails({ summaryText: `How ${code} was answered`, html: standingTable(loaded, code) })}
    ${govukDetails({ summaryText: `The evidence of ${code}, piece by piece`, html: pieces(loaded, code) })}
    <h2 class="govuk-heading-m">Who gave it which rating, and why</h2>
    ${givenHistoryList(programme, loaded.names, code, loaded.changes)}`
}
