import { govukInsetText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'

/** What stands in the way of something, as a list; nothing when nothing does. */
export const inTheWay = (heading: string, reasons: readonly string[]): Html | false =>
  reasons.length > 0 &&
  govukInsetText({
    html: html`
      <p class="govuk-body govuk-!-font-weight-bold">${heading}</p>
      <ul class="govuk-list govuk-list--bullet">${reasons.map(reason => html`<li>${reason}</li>`)}</ul>`,
  })

/** Sentences, one under the other. */
export const sentences = (lines: readonly string[]): Html =>
  html`<ul class="govuk-list govuk-list--bullet">${lines.map(line => html`<li>${line}</li>`)}</ul>`
