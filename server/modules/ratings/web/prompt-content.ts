import { slugOfCode } from '#modules/programmes'
import { paths } from '#paths'
import { autosaveForm } from '#platform/web/autosave.ts'
import {
  govukDetails,
  govukInput,
  govukInsetText,
  govukRadios,
  govukSummaryList,
  govukTextarea,
} from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptText } from '#platform/web/kept-form.ts'
import { progressBar } from '#platform/web/progress-bar.ts'
import { evidencePanel } from './evidence-panel.ts'
import { guidancePanel } from './guidance-panel.ts'
import { answerInWords } from './present-answers.ts'
import type { PromptContentParams } from './prompt-content-params.ts'
import { promptLinks } from './prompt-links.ts'

const answerForm = ({ visit, loaded, form, state, errors }: PromptContentParams): Html => {
  const { reference, standard, prompt } = visit.params
  return autosaveForm({
    id: 'answer-form',
    username: visit.user.username,
    csrf: visit.csrf,
    version: form.version,
    state,
    watch: paths.judgements.answer(reference, standard, prompt),
    after: html`<a class="govuk-link" href="${paths.judgements.history(reference, standard, prompt)}">History of this answer</a>`,
    content: html`
      ${govukRadios({
        name: 'answer',
        value: form.answer ?? undefined,
        classes: 'govuk-radios--inline',
        fieldset: { legend: { text: 'Answer', classes: 'govuk-fieldset__legend--s' } },
        errorMessage: errors?.field.answer,
        items: [
          { value: 'yes', text: 'Yes' },
          { value: 'no', text: 'No' },
        ],
      })}
      ${govukTextarea({
        name: 'reasons',
        id: 'reasons',
        value: form.reasons,
        rows: '8',
        label: { text: 'Reasons', classes: 'govuk-label--s' },
        hint: { text: 'What the evidence shows, and why that makes it yes or no' },
        errorMessage: errors?.field.reasons,
      })}
      ${
        loaded.stored?.answer &&
        govukDetails({
          summaryText: 'Say why you change this answer',
          html: govukInput({
            name: 'why',
            id: 'why',
            label: { text: 'Why you change it' },
            hint: { text: 'Kept in the history with the change' },
          }),
        })
      }`,
  })
}

const answerAsText = ({ loaded }: PromptContentParams): Html => html`
  ${govukInsetText({ text: loaded.reasons.join('. ') })}
  ${keptText('answer-form', { reasons: 'Reasons', why: 'Why you change it' })}
  ${govukSummaryList({
    rows: [
      { key: { text: 'Answer' }, value: { text: answerInWords(loaded.stored?.answer) } },
      {
        key: { text: 'Reasons' },
        value: { html: html`<span class="lantern-typed">${loaded.stored?.reasons || 'None given'}</span>` },
      },
    ],
  })}`

/** For a key question: how its prompts were answered, since they underpin it (AP manual 5.1). */
const promptsBeneath = ({ loaded, visit }: PromptContentParams): Html | false => {
  const { question, answers } = loaded
  if (question.prompt) return false
  return govukSummaryList({
    rows: question.keyQuestion.prompts.map(({ code, text }) => ({
      key: { text: `${code} ${text}` },
      value: { text: answerInWords(answers.get(code)?.answer) },
      actions: {
        items: [
          {
            href: paths.judgements.prompt(visit.params.reference, visit.params.standard, slugOfCode(code)),
            text: 'Open',
            visuallyHiddenText: code,
          },
        ],
      },
    })),
  })
}

/** The content of the page: progress, the answer, its evidence, the guidance, and the ways on. */
export const promptContent = (params: PromptContentParams): Html => {
  const { loaded, notice } = params
  return html`
    <p class="govuk-body">${progressBar(loaded.progress)}</p>
    ${notice}
    <div class="lantern-judging">
      <div class="lantern-judging__answer">
        ${promptsBeneath(params)}
        ${loaded.reasons.length > 0 ? answerAsText(params) : answerForm(params)}
        ${loaded.remarks.length > 0 && govukInsetText({ text: loaded.remarks.join('. ') })}
      </div>
      <div class="lantern-judging__beside">
        ${guidancePanel(params.open.programme, loaded.question)}
        ${evidencePanel(params)}
      </div>
    </div>
    ${promptLinks(params.visit.params.reference, loaded)}`
}
