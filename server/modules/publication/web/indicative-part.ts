import { english } from '#platform/web/english.ts'
import { govukWarningText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Snapshot } from '../rules/snapshot.ts'
import { caseResultsTable } from './case-results-table.ts'
import type { PublicationText } from './text.ts'

/**
 * Case results that count towards no rating: one set, in a part of the report of its own, with the programme's caution (RATE-07;
 * national response, decision 7). Nothing where there is none.
 */
export const indicativePart = ({ indicative }: Snapshot, text: PublicationText): Html | false =>
  indicative !== undefined &&
  html`
    <section class="lantern-report__part">
      <h2 class="govuk-heading-l" id="indicative-results">${text.indicative}</h2>
      ${govukWarningText({ html: english(indicative.caution), iconFallbackText: text.caution })}
      ${caseResultsTable(indicative.results, text, { caption: text.oneSet, head: text.indicativeOf })}
    </section>`
