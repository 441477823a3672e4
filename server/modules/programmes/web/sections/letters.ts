import { type Html, html } from '#platform/web/html.ts'
import type { Letter } from '../../schema/index.ts'
import { folded } from '../blocks.ts'
import type { Reading } from '../reading.ts'
import { wordingMark } from '../wording-mark.ts'
import type { Section } from './section.ts'

const languages = ['en', 'cy'] as const

const inLanguage = (letter: Letter & { for?: Letter['name'] }, language: 'en' | 'cy'): Html => html`
  <div lang="${language}">
    ${(letter.to ?? letter.for) && html`<p class="govuk-body">${(letter.to ?? letter.for)?.[language]}</p>`}
    ${letter.paragraphs.map(
      ({ heading, text }) => html`
        ${heading && html`<h5 class="govuk-heading-s">${heading[language]}</h5>`}
        <p class="govuk-body">${text[language]}</p>`,
    )}
  </div>`

const letterBlock = (reading: Reading, letter: Letter): Html => {
  const { letters, surveys } = reading.text
  return html`
    <p class="govuk-body">${letters.blanks}</p>
    ${wordingMark(reading, letter)}
    ${languages.map(
      language => html`
        <h4 class="govuk-heading-s">${surveys.language[language]}: <span lang="${language}">${letter.name[language]}</span></h4>
        ${inLanguage(letter, language)}`,
    )}`
}

/** What the inspected body is sent with the announcement: the letter and the leaflets, in both languages. */
export const lettersSection = (reading: Reading): Section => {
  const { announcement, leaflets } = reading.programme.letters
  const own = reading.lang ? 'cy' : 'en'
  return {
    id: 'letters',
    heading: reading.text.letters.heading,
    content: folded(
      reading,
      'letter',
      [announcement, ...leaflets].map(letter => ({ heading: letter.name[own], content: letterBlock(reading, letter) })),
    ),
  }
}
