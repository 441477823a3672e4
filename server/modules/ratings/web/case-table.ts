import { type Share, shownPercent } from '#modules/casework'
import type { RatingProgramme, Standard } from '#modules/programmes'
import { govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { wideScroll } from '#platform/web/scroll.ts'
import { sentence } from '../rules/counted.ts'
import type { KeyQuestionBand } from '../rules/ratings-from-cases.ts'
import { caseQuestionsOf } from '../rules/results-of-standard.ts'

/** `66.7% (10 of 15)`, or `no cases`. */
export const shareInWords = (share: Share): string =>
  share.of === 0 ? shownPercent(share) : `${shownPercent(share)} (${share.sufficient} of ${share.of})`

/** What the cases say on each key question of a standard, with what it would be by that key question alone (RATE-05). */
export const caseTable = (
  { programme }: RatingProgramme,
  standard: Standard,
  bands: readonly KeyQuestionBand[],
): Html => {
  const { keyQuestion: term } = programme.terms
  const caption = `What the cases say under ${standard.code}`
  return wideScroll(
    caption,
    govukTable({
      caption,
      captionClasses: 'govuk-table__caption--s',
      head: [{ text: sentence(term) }, { text: 'Cases sufficient' }, { text: `By this ${term} alone` }],
      rows: caseQuestionsOf(standard).map(({ code, text }) => {
        const found = bands.find(({ keyQuestion }) => keyQuestion === code)
        return [
          { html: html`<strong>${code}</strong> ${text}` },
          { text: found ? shareInWords(found) : 'No cases yet' },
          { text: found ? (found.name ?? 'Decides nothing') : '' },
        ]
      }),
    }),
  )
}
