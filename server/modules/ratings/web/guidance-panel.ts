import type { Programme, Question } from '#modules/programmes'
import { govukDetails } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { wordingMark } from './wording-mark.ts'

const section = (summaryText: string, content: Html, open = false): Html =>
  govukDetails({ summaryText, html: content, open })
const paragraph = (text: string): Html => html`<p class="govuk-body">${text}</p>`

/** What stands beside a prompt: what to look for, where, and when it is sufficient. A guide, never a limit (AP manual 4.3). */
export const guidancePanel = (programme: Programme, { prompt, keyQuestion, standard }: Question): Html => html`
  <h2 class="govuk-heading-m">Guidance</h2>
  ${
    prompt
      ? html`
        ${section('What we look for', paragraph(prompt.guidance.lookFor), true)}
        ${section(
          'Where to look',
          html`
            <ul class="govuk-list govuk-list--bullet">${prompt.guidance.evidenceSources.map(source => html`<li>${source}</li>`)}</ul>
            ${paragraph('A guide, not a limit: other evidence may be used, and not all of this is always needed.')}`,
        )}
        ${section(
          'Judging',
          html`
            ${paragraph(`Sufficient when: ${prompt.guidance.sufficient}`)}
            ${paragraph(`Insufficient when: ${prompt.guidance.insufficient}`)}`,
        )}
        ${wordingMark(programme, prompt.guidance, 'This guidance')}`
      : paragraph('Answer the question as a whole, from the answers to its prompts and the evidence beneath them.')
  }
  ${wordingMark(programme, prompt ?? keyQuestion ?? standard, prompt ? 'The prompt' : 'The question')}`
