import { slugOfCode } from '#modules/programmes'
import { paths } from '#paths'
import { govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { wideScroll } from '#platform/web/scroll.ts'
import { isOutdated, type StandardState, whatChanges } from '../rules/proposal.ts'
import type { AllRatings } from '../rules/rate-all.ts'
import { ratingCalled } from '../rules/scale.ts'
import { derivation } from './derivation.ts'
import type { LoadedRatings } from './load-ratings.ts'
import { ratingTag } from './rating-tag.ts'

/** What the table is made of: the ratings as proposed and as decided, each with its overall. */
export interface RatingsTableParams {
  loaded: LoadedRatings
  proposed: AllRatings
  /** Null until the panel has decided. */
  decided: AllRatings | null
  /** Whether this person may propose ratings here. */
  mayPropose: boolean
}

const proposedCell = ({ loaded, mayPropose }: RatingsTableParams, standard: StandardState): Html => {
  const { programme, inspection } = loaded.rated
  const { code, proposal, byCases, unanswered, withoutReasons, withoutCases } = standard
  const begun = loaded.proposed.has(code) ? 'Begun' : 'Not yet'
  const href = paths.ratings.propose(inspection.reference, slugOfCode(code))
  const ready = unanswered.length + withoutReasons.length + withoutCases.length === 0
  const open = loaded.state.decision === null
  const link = mayPropose && ready && open ? (proposal ? 'Change' : 'Propose') : 'See why'
  return html`
    ${ratingTag(programme, proposal?.rating, begun)}
    ${open && isOutdated(standard) && html`<span class="govuk-hint lantern-note-about">${whatChanges(standard)} changed since</span>`}
    ${!proposal && byCases && html`<span class="govuk-hint lantern-note-about">The cases give ${ratingCalled(programme, byCases.rating).name}</span>`}
    <a class="govuk-link lantern-cell-link" href="${href}">${link}<span class="govuk-visually-hidden">, proposal for ${code}</span></a>`
}

const rowsOf = (params: RatingsTableParams, standard: StandardState) => {
  const { loaded, proposed, decided } = params
  const { programme } = loaded.rated
  const { code, name } = standard
  const ratings = decided ?? proposed
  return [
    [
      { html: html`<strong>${code} ${name}</strong>`, classes: 'lantern-rated' },
      { html: proposedCell(params, standard), classes: 'lantern-rated' },
      { html: ratingTag(programme, decided?.standards[code]?.rating), classes: 'lantern-rated' },
      { html: ratingTag(programme, loaded.published?.standards[code]), classes: 'lantern-rated' },
    ],
    [{ html: derivation(loaded, standard, ratings.standards[code]), colspan: 4 }],
  ]
}

/** The standards with what was proposed, decided and published, each opening its derivation, and the overall rating last. */
export const ratingsTable = (params: RatingsTableParams): Html => {
  const { loaded, proposed, decided } = params
  const { programme } = loaded.rated
  const { standard: term } = programme.programme.terms
  const total = ({ total, outOf }: AllRatings): string => (total === null ? '' : `${total} of ${outOf}`)
  return wideScroll(
    `Ratings by ${term}`,
    govukTable({
      caption: `Ratings by ${term}`,
      captionClasses: 'govuk-table__caption--m',
      head: [
        { text: `${term.charAt(0).toUpperCase()}${term.slice(1)}` },
        { text: 'Proposed' },
        { text: 'Panel’s decision' },
        { text: 'Published' },
      ],
      rows: [
        ...loaded.state.standards.flatMap(standard => rowsOf(params, standard)),
        [
          { html: html`<strong>Overall</strong>` },
          { html: html`${ratingTag(programme, proposed.overall)} ${total(proposed)}` },
          { html: html`${ratingTag(programme, decided?.overall)} ${decided && total(decided)}` },
          { html: ratingTag(programme, loaded.published?.overall) },
        ],
      ],
    }),
  )
}
