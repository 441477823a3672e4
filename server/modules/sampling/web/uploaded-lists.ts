import { paths } from '#paths'
import { govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { moment } from '#platform/web/moment.ts'
import { scroll } from '#platform/web/scroll.ts'
import type { KeptList } from '../queries/lists.ts'

/** The lists that were uploaded for a sample, the latest first; each leads to drawing from it. */
export const uploadedLists = (
  lists: readonly KeptList[],
  names: ReadonlyMap<string, string>,
  { reference, sample }: { reference: string; sample: string },
): Html =>
  scroll(
    'Uploaded lists',
    govukTable({
      caption: lists.length === 1 ? '1 list is uploaded' : `${lists.length} lists are uploaded`,
      captionClasses: 'govuk-table__caption--m',
      classes: 'lantern-table',
      firstCellIsHeader: true,
      head: [{ text: 'File' }, { text: 'Cases', format: 'numeric' }, { text: 'Uploaded' }],
      rows: lists.map(({ id, name, rows, uploadedAt, uploadedBy }) => [
        {
          html: html`<a class="govuk-link lantern-hash" href="${paths.samples.draw(reference, sample)}?list=${id}">${name}</a>`,
        },
        { text: rows.toLocaleString('en-GB'), format: 'numeric' },
        { text: `${moment(uploadedAt)}, by ${names.get(uploadedBy) ?? uploadedBy}` },
      ]),
    }),
  )
