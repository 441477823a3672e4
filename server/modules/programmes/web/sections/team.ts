import { html } from '#platform/web/html.ts'
import { facts, quotedList, sourceNote } from '../blocks.ts'
import type { Reading } from '../reading.ts'
import type { Section } from './section.ts'

/** Who works on an inspection, how many of each, and who else has a part. */
export const teamSection = (reading: Reading): Section => {
  const { programme, text, quote, lang } = reading
  const { team, parties = [], outside = [] } = programme.programme
  return {
    id: 'team',
    heading: text.team.heading,
    content: html`
      ${facts(
        team.map(({ name, least, most, note, when, source }) => [
          quote(name),
          html`
            <p class="govuk-body lantern-tight">${text.team.number(least, most)}${when === 'wales' && ` ${text.team.wales}`}</p>
            ${note && html`<p class="govuk-body lantern-tight"${lang}>${note}</p>`}
            ${sourceNote(reading, source)}`,
        ]),
      )}
      ${
        parties.length > 0 &&
        html`
          <h3 class="govuk-heading-m">${text.team.parties}</h3>
          ${quotedList(
            reading,
            parties.map(({ name }) => name),
          )}`
      }
      ${
        outside.length > 0 &&
        html`
          <h3 class="govuk-heading-m">${text.team.outside}</h3>
          ${facts(
            outside.map(({ name, most, source }) => [
              quote(name),
              html`<p class="govuk-body lantern-tight">${text.team.atMost(most)}</p>${sourceNote(reading, source)}`,
            ]),
          )}`
      }`,
  }
}
