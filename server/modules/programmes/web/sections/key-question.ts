import { type Html, html } from '#platform/web/html.ts'
import { slugOfCode } from '../../rules/slug-of-code.ts'
import type { KeyQuestion, Prompt } from '../../schema/index.ts'
import { aside, facts, quotedList } from '../blocks.ts'
import { codeLinks } from '../code-links.ts'
import type { Reading } from '../reading.ts'
import { wordingMark } from '../wording-mark.ts'

const guidanceOf = (reading: Reading, { code, guidance }: Prompt): Html => {
  const { text, quote } = reading
  return aside(
    text.standard.guidance(code),
    html`
      ${wordingMark(reading, guidance)}
      ${facts([
        [text.standard.lookFor, quote(guidance.lookFor)],
        [
          text.standard.evidence,
          html`${quotedList(reading, guidance.evidenceSources)}<p class="govuk-body-s">${text.standard.notALimit}</p>`,
        ],
        [text.standard.sufficient, quote(guidance.sufficient)],
        [text.standard.insufficient, quote(guidance.insufficient)],
      ])}`,
  )
}

const promptBlock = (reading: Reading, prompt: Prompt): Html => html`
  <h3 class="govuk-heading-s lantern-tight" id="${slugOfCode(prompt.code)}"${reading.lang}>${prompt.code} ${prompt.text}</h3>
  ${wordingMark(reading, prompt)}
  ${guidanceOf(reading, prompt)}`

/** A key question with its prompts, each with what inspectors look for, where, and when it is sufficient (PROG-03). */
export const keyQuestionBlock = (reading: Reading, question: KeyQuestion): Html => {
  const { programme, text, quote, lang } = reading
  const { code, basis, gathers, appliesWhen, prompts } = question
  return html`
    <section>
      <h2 class="govuk-heading-m lantern-tight" id="${slugOfCode(code)}"${lang}>${code} ${question.text}</h2>
      ${wordingMark(reading, question)}
      ${basis === 'cases' && html`<p class="govuk-body">${text.standard.byCases} ${gathers && html`${text.standard.gathers}: ${codeLinks(programme, [gathers])}`}</p>`}
      ${appliesWhen && html`<p class="govuk-body">${text.standard.applies}: ${quote(appliesWhen)}</p>`}
      ${prompts.map(prompt => promptBlock(reading, prompt))}
    </section>`
}
