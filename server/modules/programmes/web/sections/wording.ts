import { govukInsetText, govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { wordingCounts } from '../../rules/wording-counts.ts'
import { scrolling } from '../blocks.ts'
import type { Reading } from '../reading.ts'
import type { Section } from './section.ts'

/** How much of a version is working text, said at its top (PROG-02). */
export const wordingNotice = ({ programme, text }: Reading): Html => {
  const counts = wordingCounts(programme)
  const working = counts.reduce((sum, count) => sum + count.working, 0)
  const of = counts.reduce((sum, count) => sum + count.official + count.working, 0)
  return govukInsetText({ html: html`<strong>${text.wording.counts(working, of)}</strong> ${text.wording.explained}` })
}

/** How many texts of each kind are official and how many working. */
export const wordingSection = ({ programme, text }: Reading): Section => ({
  id: 'wording',
  heading: text.wording.heading,
  content: html`
    <p class="govuk-body">${text.wording.explained}</p>
    ${scrolling(
      text.wording.table,
      govukTable({
        caption: text.wording.table,
        captionClasses: 'govuk-table__caption--s',
        firstCellIsHeader: true,
        head: [
          { text: text.wording.kind },
          { text: text.wording.official, format: 'numeric' },
          { text: text.wording.working, format: 'numeric' },
        ],
        rows: wordingCounts(programme).map(({ kind, official, working }) => [
          { text: text.wording.kinds[kind] },
          { text: String(official), format: 'numeric' },
          { text: String(working), format: 'numeric' },
        ]),
      }),
    )}`,
})
