import { paths } from '#paths'
import { type Html, html } from '#platform/web/html.ts'
import { standardsOf } from '../../rules/lookups.ts'
import { slugOfCode } from '../../rules/slug-of-code.ts'
import type { Standard } from '../../schema/index.ts'
import type { Reading } from '../reading.ts'
import { wordingMark } from '../wording-mark.ts'
import type { Section } from './section.ts'

const standardBlock = (reading: Reading, standard: Standard): Html => {
  const { programme, text, lang } = reading
  const { code, name, statement, note, basis, keyQuestions } = standard
  const { id, version, terms } = programme.programme
  const prompts = keyQuestions.flatMap(question => question.prompts)
  return html`
    <h4 class="govuk-heading-s lantern-tight"><a class="govuk-link" href="${paths.standards.standard(id, version, slugOfCode(code))}"${lang}>${code} ${name}</a></h4>
    <p class="govuk-body lantern-tight"${lang}>${statement.text}</p>
    ${wordingMark(reading, statement)}
    ${note && html`<p class="govuk-body lantern-tight"${lang}>${note.text}</p>${wordingMark(reading, note)}`}
    <p class="govuk-body">${basis === 'cases' ? text.standards.byCases : text.standards.byJudgement} ${text.standards.counts(terms, keyQuestions.length, prompts.length)}</p>
    <ul class="govuk-list govuk-list--bullet"${lang}>${keyQuestions.map(question => html`<li>${question.code} ${question.text}</li>`)}</ul>`
}

/** The standards of each level with their statements and questions, each a link to all of it. */
export const standardsSection = (reading: Reading): Section => {
  const { programme, text, quote } = reading
  const { levels, terms } = programme.programme
  return {
    id: 'standards',
    heading: text.standards.heading(terms),
    content: html`
      <p class="govuk-body">${text.standards.intro(terms)}</p>
      ${levels.map(
        ({ id, name }) => html`
          <h3 class="govuk-heading-m">${quote(name)}</h3>
          ${standardsOf(programme, id).map(standard => standardBlock(reading, standard))}`,
      )}`,
  }
}
