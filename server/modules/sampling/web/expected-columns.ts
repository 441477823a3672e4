import { govukDetails, govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { scroll } from '#platform/web/scroll.ts'
import type { OpenSample } from '../queries/samples.ts'
import { columnsFor } from '../rules/long-list/columns.ts'
import { needsOf } from '../rules/needs-of.ts'

/** Which columns a list must have and which it may have, folded. */
export const expectedColumns = ({ programme, sample }: OpenSample): Html =>
  govukDetails({
    summaryText: 'Which columns the list needs, and which it may have',
    html: html`
      <p class="govuk-body">In any order; capitals, spaces and hyphens in a heading make no difference. Other columns are not read.</p>
      ${scroll(
        'Columns of the list',
        govukTable({
          classes: 'lantern-table',
          firstCellIsHeader: true,
          head: [{ text: 'Heading' }, { text: 'Needed' }, { text: 'What stands in it' }],
          rows: columnsFor(programme.cases.facts, needsOf(sample)).map(({ heading, isRequired, expected }) => [
            { text: heading },
            { text: isRequired ? 'Yes, in every row' : 'No' },
            { text: expected },
          ]),
        }),
      )}`,
  })
