import { type Html, html } from '#platform/web/html.ts'
import type { Surveys } from '../../schema/index.ts'
import { facts, folded, quotedParagraph } from '../blocks.ts'
import { codeLinks } from '../code-links.ts'
import type { Reading } from '../reading.ts'
import { wordingMark } from '../wording-mark.ts'
import type { Section } from './section.ts'
import { nameOfStep } from './step-name.ts'

type Survey = Surveys['surveys'][number]

const question = (
  { programme, text, quote }: Reading,
  { text: words, kind, choices, informs }: Survey['questions'][number],
): Html => html`
  <li>
    ${quote(words)}
    <span class="lantern-source">${text.surveys.kinds[kind]}${choices && html`: ${quote(choices.join(' / '))}`}${informs.length > 0 && html`. ${text.evidence.informs}: ${codeLinks(programme, informs)}`}</span>
  </li>`

const surveyBlock = (reading: Reading, survey: Survey): Html => {
  const { surveys } = reading.text
  return html`
    ${quotedParagraph(reading, survey.asks)}
    ${wordingMark(reading, survey)}
    ${facts([
      [surveys.how, survey.ways.map(way => surveys.ways[way]).join(', ')],
      [surveys.languages, survey.languages.map(language => surveys.language[language]).join(', ')],
      [surveys.open, surveys.from(nameOfStep(reading, survey.opens), nameOfStep(reading, survey.closes))],
    ])}
    <ol class="govuk-list govuk-list--number govuk-list--spaced">${survey.questions.map(each => question(reading, each))}</ol>`
}

/** What residents, staff and inspected bodies are asked. */
export const surveysSection = (reading: Reading): Section => {
  const { programme, text, quote } = reading
  const { surveys } = programme.surveys
  return {
    id: 'surveys',
    heading: text.surveys.heading,
    content:
      surveys.length === 0
        ? html`<p class="govuk-body">${text.surveys.none}</p>`
        : folded(
            reading,
            'survey',
            surveys.map(survey => ({ heading: quote(survey.name), content: surveyBlock(reading, survey) })),
          ),
  }
}
