import { formatShortDay, londonDay } from '#platform/dates.ts'
import { govukButton, govukCheckboxes } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Match } from '../queries/mappings.ts'

/** The matches that are remembered, each of which can be forgotten. */
export const rememberedMatches = (
  matches: readonly Match[],
  names: ReadonlyMap<string, string>,
  csrf: Html,
): Html => html`
  <h2 class="govuk-heading-m">Remembered headings</h2>
  ${
    matches.length === 0
      ? html`<p class="govuk-body">None yet: every list has had the headings that are expected.</p>`
      : html`
        <form method="post" novalidate>
          ${csrf}
          ${govukCheckboxes({
            name: 'forget',
            fieldset: { legend: { text: 'Which of them should be forgotten?', classes: 'govuk-fieldset__legend--s' } },
            hint: { text: 'Lists that were read by them stay as they were read.' },
            classes: 'govuk-checkboxes--small',
            items: matches.map(({ header, column, matchedAt, matchedBy }) => ({
              value: header,
              html: html`“${header}” is ${column}`,
              hint: { text: `${names.get(matchedBy) ?? matchedBy}, ${formatShortDay(londonDay(matchedAt))}` },
            })),
          })}
          ${govukButton({ text: 'Forget them', name: 'intent', value: 'forget', classes: 'govuk-button--secondary' })}
        </form>`
  }`
