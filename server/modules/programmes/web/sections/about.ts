import { paths } from '#paths'
import type { Html } from '#platform/web/html.ts'
import { html } from '#platform/web/html.ts'
import { facts, quotedParagraph } from '../blocks.ts'
import { statesOverTime, statusToday } from '../present-status.ts'
import type { Reading } from '../reading.ts'
import type { Section } from './section.ts'

const downloads = ({ programme: { programme }, text }: Reading): Html => {
  const { id, version } = programme
  const link = (format: 'yaml' | 'xlsx') =>
    html`<a class="govuk-link" href="${paths.standards.download(id, version)}?format=${format}">${text.about[format]}</a>`
  return html`${link('yaml')}<br>${link('xlsx')}`
}

/** What the programme is, how it stands today, its dates and its words. */
export const aboutSection = (reading: Reading, today: string, effect: string): Section => {
  const { programme, text, quote } = reading
  const { summary, changes, levels, version } = programme.programme
  const { standard, keyQuestion, prompt } = programme.programme.terms
  const terms = { standard: quote(standard), keyQuestion: quote(keyQuestion), prompt: quote(prompt) }
  return {
    id: 'about',
    heading: text.about.heading,
    content: html`
      ${quotedParagraph(reading, summary)}
      ${facts([
        [text.about.status, statusToday(reading, today)],
        [text.about.levels, levels.map(({ inspects }) => text.places[inspects]).join('. ')],
        [text.about.dates, `${text.version.name(version)}: ${effect}`],
        [text.version.changes, quote(changes)],
        [text.about.terms, text.about.termsAre(terms)],
        [text.about.states, programme.programme.status.length > 1 && statesOverTime(reading)],
        [text.about.download, downloads(reading)],
      ])}`,
  }
}
