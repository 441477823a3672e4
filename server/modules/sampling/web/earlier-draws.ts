import { paths } from '#paths'
import { govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { moment } from '#platform/web/moment.ts'
import { scroll } from '#platform/web/scroll.ts'
import type { DrawSummary } from '../queries/draws.ts'

/** Every draw of a sample, the latest first, each with why it was made and the way to its record. */
export const earlierDraws = (
  draws: readonly DrawSummary[],
  names: ReadonlyMap<string, string>,
  { reference, sample }: { reference: string; sample: string },
): Html =>
  scroll(
    'Draws',
    govukTable({
      caption: draws.length === 1 ? '1 draw' : `${draws.length} draws`,
      captionClasses: 'govuk-table__caption--m',
      classes: 'lantern-table',
      firstCellIsHeader: true,
      head: [{ text: 'Draw' }, { text: 'Cases', format: 'numeric' }, { text: 'Drawn' }, { text: 'Why it was drawn' }],
      rows: draws.map(({ number, drawn, reason, drawnAt, drawnBy }) => [
        {
          html: html`<a class="govuk-link" href="${paths.samples.record(reference, sample)}?draw=${number}">Draw ${number}</a>`,
        },
        { text: String(drawn), format: 'numeric' },
        { text: `${moment(drawnAt)}, by ${names.get(drawnBy) ?? drawnBy}` },
        { text: reason ?? 'First draw' },
      ]),
    }),
  )
