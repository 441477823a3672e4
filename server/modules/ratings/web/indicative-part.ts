import { govukTable, govukWarningText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { wideScroll } from '#platform/web/scroll.ts'
import { ratingCalled } from '../rules/scale.ts'
import { shareInWords } from './case-table.ts'
import { fromCases, linkToResults } from './cases-of-standard.ts'
import type { LoadedRatings } from './load-ratings.ts'

/**
 * Case results that count nowhere: one set, apart from every standard, with what the programme wants said wherever they are shown
 * (RATE-07; national response, decision 7). Nothing where the programme has no such use of them, or no case is completed.
 */
export const indicativePart = (loaded: LoadedRatings): Html | false => {
  const { indicative, caution } = fromCases(loaded)
  const results = Object.entries(indicative ?? {})
  if (results.length === 0) return false
  const { programme } = loaded.rated
  const textOf = (code: string): string => programme.cases.questions.find(each => each.code === code)?.text ?? ''
  const caption = 'Results of the cases as one set'
  return html`
    <section aria-labelledby="indicative">
      <h2 class="govuk-heading-m" id="indicative">Results of the cases: indicative only</h2>
      ${caution && govukWarningText({ text: caution, iconFallbackText: 'Caution' })}
      ${wideScroll(
        caption,
        govukTable({
          caption,
          captionClasses: 'govuk-table__caption--s',
          head: [{ text: 'Question' }, { text: 'Cases sufficient' }, { text: 'Indicative of' }],
          rows: results.map(([code, { sufficient, of, band }]) => [
            { html: html`<strong>${code}</strong> ${textOf(code)}` },
            { text: shareInWords({ sufficient, of }) },
            { text: band ? ratingCalled(programme, band).name : '' },
          ]),
        }),
      )}
      ${linkToResults(loaded)}
    </section>`
}
