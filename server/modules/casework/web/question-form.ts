import { type CaseQuestion, slugOfCode } from '#modules/programmes'
import { paths } from '#paths'
import { autosaveForm } from '#platform/web/autosave.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukRadios, govukTextarea } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'

export interface QuestionFormParams {
  reference: string
  number: number
  username: string
  csrf: Html
  question: CaseQuestion
  version: number
  /** By the names of the form. */
  fields: Readonly<Record<string, string>>
  state: string
  remarks: readonly string[]
  errors?: FormErrors | undefined
}

/** The id of a question's form on the page of its case. */
export const questionFormId = ({ code }: Pick<CaseQuestion, 'code'>): string => `question-${slugOfCode(code)}`

/** A key chooses this while a button of its group has the focus: never while someone types. */
const keyed = (value: string, text: string, key: string) => ({ value, text, attributes: { 'data-choice-key': key } })

const prompts = ({ question, fields, errors }: QuestionFormParams): Html[] =>
  question.prompts.map(({ code, text }) => {
    const name = slugOfCode(code)
    return govukRadios({
      name,
      idPrefix: name,
      value: fields[name] ?? '',
      classes: 'govuk-radios--inline govuk-radios--small',
      fieldset: { legend: { text: `${code} ${text}` } },
      errorMessage: errors?.field[name],
      items: [keyed('yes', 'Yes', 'y'), keyed('no', 'No', 'n'), keyed('na', 'Not applicable', 'x')],
    })
  })

/** One question of a case as a form of its own: its prompts, then the question as a whole with the evidence, saved as one types. */
export const questionForm = (params: QuestionFormParams): Html => {
  const { reference, number, username, csrf, question, version, fields, state, remarks, errors } = params
  const slug = slugOfCode(question.code)
  return autosaveForm({
    id: questionFormId(question),
    action: paths.cases.question(reference, number, slug),
    watch: paths.cases.answers(reference, number),
    username,
    csrf,
    version,
    state,
    remarks,
    after: html`<a class="govuk-link" href="${paths.cases.history(reference, number, slug)}">History<span class="govuk-visually-hidden"> of ${question.code}</span></a>`,
    content: html`
      ${prompts(params)}
      ${govukRadios({
        name: 'answer',
        idPrefix: `${slug}-answer`,
        value: fields.answer ?? '',
        classes: 'govuk-radios--inline',
        fieldset: {
          legend: { text: `${question.code} as a whole`, classes: 'govuk-fieldset__legend--s' },
          attributes: { 'data-whole': '' },
        },
        errorMessage: errors?.field.answer,
        items: [keyed('yes', 'Sufficient', 'y'), keyed('no', 'Not sufficient', 'n')],
      })}
      ${govukTextarea({
        name: 'evidence',
        id: `${slug}-evidence`,
        value: fields.evidence,
        rows: '4',
        label: { text: 'Evidence', classes: 'govuk-label--s' },
        hint: { text: 'What in the records or the interview makes it so. No names.' },
        errorMessage: errors?.field.evidence,
      })}`,
  })
}
