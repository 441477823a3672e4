import type { RatingProgramme } from '#modules/programmes'
import { govukDetails, govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { listed } from '#platform/words.ts'
import type { AllRatings } from '../rules/rate-all.ts'
import { ratingCalled } from '../rules/scale.ts'
import { sentences } from './in-the-way.ts'
import { scalePicture } from './scale-picture.ts'

const range = ({ from, to }: { from: number; to: number }): string => (from === to ? `${from}` : `${from} to ${to}`)

const bandsTable = ({ bands, total, outOf }: AllRatings): Html =>
  govukTable({
    caption: `Overall rating by total score, out of ${outOf}`,
    captionClasses: 'govuk-table__caption--s',
    firstCellIsHeader: true,
    head: [{ text: 'Overall rating' }, { text: 'Total' }, { text: 'Here' }],
    rows: bands.map(band => [
      { text: band.name },
      { text: range(band) },
      { text: total !== null && band.from <= total && total <= band.to ? `Total ${total}` : '' },
    ]),
  })

const picture = (ratings: AllRatings, name: string | null): Html => {
  const { bands, total, outOf } = ratings
  const bandsInWords = bands.map(band => `${band.name} ${range(band)}`).join(', ')
  const label =
    total === null
      ? `A scale from 0 to ${outOf}: ${bandsInWords}. There is no total yet`
      : `A total of ${total} on a scale from 0 to ${outOf} is ${name}. The bands: ${bandsInWords}`
  return scalePicture({ bands, total, outOf, label, mark: `Total ${total}` })
}

/**
 * The overall rating with its whole derivation: the sum, its band, what would change it, and the scale (RATE-08). While a
 * standard has no rating it says which, and that there is no overall rating. `whose` says who gave the ratings.
 * @param byCasesAlone Codes of standards that nobody has proposed a rating for: they count as their cases give them.
 */
export const overallPart = (
  programme: RatingProgramme,
  ratings: AllRatings,
  whose: 'proposed' | 'decided',
  byCasesAlone: readonly string[] = [],
): Html => {
  const name = ratings.overall === null ? null : ratingCalled(programme, ratings.overall).name
  const rest = byCasesAlone.length > 0 ? `, and ${listed(byCasesAlone)} as the cases give it` : ''
  const asProposed = `As the ratings are proposed now${rest}. The panel decides.`
  return html`
    <h2 class="govuk-heading-m">Overall rating${name && `: ${name}`}</h2>
    ${name && whose === 'proposed' && html`<p class="govuk-body">${asProposed}</p>`}
    ${sentences(ratings.why)}
    <div class="lantern-scale-beside">
      <div>${picture(ratings, name)}</div>
      <div>${bandsTable(ratings)}</div>
    </div>
    ${govukDetails({
      summaryText: 'How ratings come about',
      html: html`${programme.ratings.explanation.map(text => html`<p class="govuk-body">${text}</p>`)}`,
    })}`
}
