import { newId } from '#platform/ids.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukInsetText, govukSummaryList } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptText } from '#platform/web/kept-form.ts'
import type { Visit } from '#platform/web/page.ts'
import { isOutdated, type StandardState, whatChanges } from '../rules/proposal.ts'
import { reasonsNotToPropose } from '../rules/reasons-not-to-propose.ts'
import { casesOfStandard } from './cases-of-standard.ts'
import { type GivenTyped, givenForm } from './given-form.ts'
import { givenHistoryList } from './given-history.ts'
import { inTheWay } from './in-the-way.ts'
import type { LoadedRatings } from './load-ratings.ts'
import { ratingTag } from './rating-tag.ts'
import { standingTable } from './standing-table.ts'

export interface ProposeContentParams {
  visit: Pick<Visit, 'user' | 'csrf'>
  loaded: LoadedRatings
  standard: StandardState
  typed: GivenTyped
  state: string
  /** Why this person cannot propose here. Empty: they can. */
  mayPropose: readonly string[]
  errors?: FormErrors | undefined
}

const asText = ({ loaded, standard }: ProposeContentParams): Html => {
  const stored = loaded.proposed.get(standard.code)
  return html`
    ${keptText('proposal', { reason: 'Reason' })}
    ${govukSummaryList({
      rows: [
        { key: { text: 'Proposed' }, value: { html: ratingTag(loaded.rated.programme, stored?.rating) } },
        {
          key: { text: 'Reason' },
          value: { html: html`<span class="lantern-typed">${stored?.reason || 'None given'}</span>` },
        },
      ],
    })}`
}

/** A proposal that is older than the answers beneath it counts again once the lead inspector says that it still stands. */
const keepAsItIs = ({ visit, loaded, standard }: ProposeContentParams): Html | false => {
  const stored = loaded.proposed.get(standard.code)
  if (!stored || !isOutdated(standard)) return false
  return html`
    ${govukInsetText({ text: `${whatChanges(standard)} changed after this rating was proposed. Read them again, then change the proposal or keep it.` })}
    <form method="post" novalidate>
      ${visit.csrf}
      <input type="hidden" name="version" value="${stored.version}">
      <input type="hidden" name="saveId" value="${newId()}">
      <input type="hidden" name="rating" value="${stored.rating}">
      <input type="hidden" name="reason" value="${stored.reason}">
      ${govukButton({
        text: 'Keep the proposal as it is',
        classes: 'govuk-button--secondary',
        preventDoubleClick: true,
      })}
    </form>`
}

const form = (params: ProposeContentParams): Html => {
  const { visit, loaded, standard, typed, state, errors } = params
  return html`
    ${givenForm({
      visit,
      programme: loaded.rated.programme,
      id: 'proposal',
      legend: `Rating proposed for ${standard.code}`,
      reason: {
        label: 'Reason',
        hint:
          standard.basis === 'cases'
            ? 'That the cases give it, or on which ground for discretion, and why, it differs'
            : 'How the judgements on the key questions, and the evidence beneath them, lead to this rating',
      },
      typed,
      state,
      errors,
    })}
    ${keepAsItIs(params)}`
}

/** Why what is stored, a rating with its reason, is not a proposal: the cases do not let it go so far. */
const beyond = ({ loaded, standard }: ProposeContentParams): string[] => {
  const { rating, reason = '' } = loaded.proposed.get(standard.code) ?? {}
  if (!rating || reason.trim() === '' || standard.proposal || loaded.state.decision) return []
  return reasonsNotToPropose(loaded.rated.programme, loaded.state, standard, { rating, reason })
}

/** The proposal of one standard: what stands in the way or the form, how it was answered, and what was changed before. */
export const proposeContent = (params: ProposeContentParams): Html => {
  const { loaded, standard, mayPropose } = params
  const { programme } = loaded.rated
  const reasons = reasonsNotToPropose(programme, loaded.state, standard)
  const blocked = reasons.length + mayPropose.length > 0
  return html`
    ${inTheWay('No rating can be proposed here now', reasons)}
    ${reasons.length === 0 && mayPropose.length > 0 && govukInsetText({ text: mayPropose.join('. ') })}
    ${inTheWay('This rating does not count as proposed', beyond(params))}
    ${standard.basis === 'cases' && casesOfStandard(loaded, standard.code)}
    ${blocked ? asText(params) : form(params)}
    ${standard.basis === 'judgement' && standingTable(loaded, standard.code)}
    <h2 class="govuk-heading-m">Who gave it which rating, and why</h2>
    ${givenHistoryList(programme, loaded.names, standard.code, loaded.changes)}`
}
