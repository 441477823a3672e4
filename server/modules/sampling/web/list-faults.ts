import { writeCsv } from 'hucre/csv'
import { govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { scroll } from '#platform/web/scroll.ts'
import type { ListFault } from '../rules/long-list/fault.ts'

/** Whoever has more to put right begins with these, or takes the file of them. */
const mostShown = 100

/** Every fault of a list by line, column, value and what was expected, as a table (SAMP-01). */
export const listFaults = (faults: readonly ListFault[], inAll: number): Html => {
  const shown = faults.slice(0, mostShown)
  return html`
    <div id="faults" tabindex="-1">
      ${scroll(
        'Faults',
        govukTable({
          caption: inAll === 1 ? '1 fault' : `${inAll} faults`,
          captionClasses: 'govuk-table__caption--m',
          classes: 'lantern-table',
          head: [{ text: 'Line' }, { text: 'Column' }, { text: 'What is there' }, { text: 'What was expected' }],
          rows: shown.map(({ line, column, value, expected }) => [
            { text: String(line) },
            { text: column || 'The whole line' },
            { html: html`<span class="lantern-hash">${value || 'Nothing'}</span>` },
            { text: expected },
          ]),
        }),
      )}
      ${inAll > shown.length && html`<p class="govuk-body">These are the first ${shown.length} of ${inAll}.</p>`}
    </div>`
}

/** The same as CSV; what a spreadsheet would take for a formula is marked as text. */
export const faultsAsCsv = (faults: readonly ListFault[]): string =>
  writeCsv(
    faults.map(({ line, column, value, expected }) => [line, column, value, expected]),
    { headers: ['line', 'column', 'value', 'expected'], escapeFormulae: true, bom: true },
  )
