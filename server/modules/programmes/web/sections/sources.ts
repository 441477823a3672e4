import { html, type Printable } from '#platform/web/html.ts'
import type { Identity } from '../../schema/index.ts'
import { facts } from '../blocks.ts'
import type { Reading } from '../reading.ts'
import type { Section } from './section.ts'

type Source = Identity['sources'][number]

/** Programmes can be uploaded: an address that is not of the web is shown and leads nowhere. */
const link = (address: string): Printable =>
  /^https?:/i.test(address)
    ? html`<a class="govuk-link lantern-address" href="${address}">${address}</a>`
    : html`<span class="lantern-address">${address}</span>`

/** Where texts come from, and on which terms they may be used. */
export const sourceList = ({ text, quote, day }: Reading, sources: readonly Source[], level: 3 | 4) =>
  sources.map(({ id, title, publisher, version, published, licence, address }) => {
    const heading = html`<span id="source-${id}">${quote(title)}</span>`
    return html`
      ${level === 3 ? html`<h3 class="govuk-heading-s">${heading}</h3>` : html`<h4 class="govuk-heading-s">${heading}</h4>`}
      ${facts([
        [text.sources.publisher, quote(publisher)],
        [text.sources.version, version && quote(version)],
        [text.sources.published, published && day(published)],
        [text.sources.licence, quote(licence)],
        [text.sources.address, address && link(address)],
      ])}`
  })

/** All sources of the programme with their licences. */
export const sourcesSection = (reading: Reading): Section => ({
  id: 'sources',
  heading: reading.text.sources.heading,
  content: html`${sourceList(reading, reading.programme.programme.sources, 3)}`,
})
