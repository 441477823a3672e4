import { type Question, slugOfCode } from '#modules/programmes'
import { paths } from '#paths'
import { govukPagination } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { LoadedPrompt } from './load-prompt.ts'

/** Ways on: the one before, the one after, and the next that nobody has answered (keys `,` and `.`). */
export const promptLinks = (reference: string, { previous, next, nextOpen }: LoadedPrompt): Html => {
  const to = ({ standard, code }: Question): string =>
    paths.judgements.prompt(reference, slugOfCode(standard.code), slugOfCode(code))
  const link = (question: Question | undefined, text: string, key?: string) =>
    question && { href: to(question), text, labelText: question.code, attributes: key ? { 'data-key': key } : {} }
  return html`
    ${govukPagination({
      landmarkLabel: 'Prompts',
      previous: link(previous, 'Previous', ','),
      next: link(next, 'Next'),
    })}
    ${
      nextOpen &&
      html`<p class="govuk-body"><a class="govuk-link" data-key="." href="${to(nextOpen)}">Next unanswered: ${nextOpen.code}</a> <span class="govuk-hint lantern-keys">Keys: comma for the previous, full stop for the next unanswered</span></p>`
    }`
}
