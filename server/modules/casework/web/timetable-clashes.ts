import { govukWarningText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'

/** What clashes, as a warning with a list beneath. */
export const clashList = (heading: string, clashes: readonly (string | Html)[]): Html => html`
  ${govukWarningText({ text: heading, iconFallbackText: 'Warning' })}
  <ul class="govuk-list govuk-list--bullet">${clashes.map(clash => html`<li>${clash}</li>`)}</ul>`
