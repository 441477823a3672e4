import { type Html, html } from '#platform/web/html.ts'
import { slugOfCode } from '../../rules/slug-of-code.ts'
import type { Cases } from '../../schema/index.ts'
import { facts, sourceNote } from '../blocks.ts'
import { codeLinks } from '../code-links.ts'
import type { Reading } from '../reading.ts'
import { sharedMark, wordingMark } from '../wording-mark.ts'

type Question = Cases['questions'][number]

const questionBlock = (reading: Reading, question: Question): Html => {
  const { programme, text, quote, lang } = reading
  const { code, prompts, appliesWhen, guidance } = question
  const shared = sharedMark(reading, [question, ...prompts])
  const ofPrompts = shared ? undefined : sharedMark(reading, prompts, text.wording.kinds.prompts)
  return html`
    <h4 class="govuk-heading-s lantern-tight" id="case-${slugOfCode(code)}"${lang}>${code} ${question.text}</h4>
    ${shared ?? wordingMark(reading, question)}
    ${
      appliesWhen &&
      html`<p class="govuk-body lantern-tight">${text.cases.applies}: ${quote(appliesWhen.words)}</p>${sourceNote(reading, appliesWhen.source)}`
    }
    ${ofPrompts}
    <ul class="govuk-list govuk-list--bullet">
      ${prompts.map(prompt => html`<li><span${lang}>${prompt.code} ${prompt.text}</span>${!shared && !ofPrompts && wordingMark(reading, prompt)}</li>`)}
    </ul>
    ${facts([
      [
        text.cases.guidance,
        html`<p class="govuk-body lantern-tight"${lang}>${guidance.text}</p>${wordingMark(reading, guidance)}`,
      ],
      [text.evidence.informs, codeLinks(programme, question.informs)],
    ])}`
}

/** The questions of one area of casework, with their prompts and guidance. */
export const questionsOfArea = (reading: Reading, { id, informs }: Cases['areas'][number]): Html => {
  const { programme, text } = reading
  return html`
    ${informs.length > 0 && html`<p class="govuk-body">${text.cases.areaInforms}: ${codeLinks(programme, informs)}</p>`}
    ${programme.cases.questions.filter(({ area }) => area === id).map(question => questionBlock(reading, question))}`
}

/** Which questions are asked of which cases: the first set with a rule that holds is the case’s. */
export const questionSets = (reading: Reading): Html => {
  const { programme, text, quote } = reading
  return html`${programme.cases.questionSets.map(
    ({ name, when, questions, source }) => html`
      <h4 class="govuk-heading-s">${quote(name)}</h4>
      ${facts([
        [
          text.cases.applies,
          when.length === 0
            ? text.cases.others
            : html`${when.map((rule, i) => html`${i > 0 && '; '}${quote(rule.words)} (${text.source}: ${quote(rule.source)})`)}`,
        ],
        [text.cases.asked, questions.join(', ')],
      ])}
      ${sourceNote(reading, source)}`,
  )}`
}
