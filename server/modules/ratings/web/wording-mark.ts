import type { Origin, Programme } from '#modules/programmes'
import { type Html, html } from '#platform/web/html.ts'

/** Says whether a text is the official one or working text, and where it comes from. */
export const wordingMark = ({ programme }: Programme, { wording, source, at }: Origin, what: string): Html => {
  const from = programme.sources.find(({ id }) => id === source)
  const where = from ? `${from.title}${at ? `, ${at}` : ''}. ${from.licence}` : source
  return html`<p class="govuk-body-s lantern-wording">${what}: ${wording === 'official' ? 'official wording' : 'working text, not the published wording'} (${where}).</p>`
}
