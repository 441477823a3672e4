import type { OpenInspection } from '#modules/planning'
import { questionsOf } from '#modules/programmes'
import type { Answer } from '#modules/ratings'
import { autosaveForm } from '#platform/web/autosave.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukDetails, govukInsetText, govukTextarea, govukWarningText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptText } from '#platform/web/kept-form.ts'
import type { Visit } from '#platform/web/page.ts'
import { identifiersIn } from '../rules/identifiers.ts'
import type { ReportSection } from '../rules/outline.ts'

interface SectionContentParams {
  visit: Pick<Visit, 'user' | 'csrf'>
  open: OpenInspection
  section: ReportSection
  answers: ReadonlyMap<string, Answer>
  text: string
  version: number
  state: string
  /** Why this person cannot write here: then it is shown and not a form. */
  reasons: readonly string[]
  errors?: FormErrors | undefined
  notice?: Html | undefined
}

/** What in the text looks like the number of a case, as a sentence without its full stop; nothing when nothing does. */
export const foundInWords = (identifiers: readonly string[]): string[] =>
  identifiers.length === 0
    ? []
    : [`${identifiers.join(', ')} looks like the number of a case. Take it out before the report is published`]

const editor = ({ visit, text, version, state, errors }: SectionContentParams): Html =>
  autosaveForm({
    id: 'section-form',
    username: visit.user.username,
    csrf: visit.csrf,
    version,
    state,
    content: govukTextarea({
      name: 'text',
      id: 'text',
      value: text,
      rows: '20',
      spellcheck: true,
      label: { text: 'Text', classes: 'govuk-label--s' },
      hint: {
        text: 'An empty line begins a new paragraph. Lines that begin with “- ” become a list, a line that begins with “# ” a heading.',
      },
      errorMessage: errors?.field.text,
    }),
  })

const asText = ({ reasons, text }: SectionContentParams): Html => html`
  ${govukInsetText({ text: reasons.join('. ') })}
  ${keptText('section-form', { text: 'Text' })}
  <p class="govuk-body lantern-typed">${text || 'Nothing is written here yet.'}</p>`

/** What the findings rest on: how the questions of the standard were answered, with the reasons. */
const answered = ({ open, section, answers }: SectionContentParams): Html | false => {
  const { programme, inspection } = open
  const own = questionsOf(programme, inspection.level).filter(
    ({ standard }) => standard.code === section.standard?.code,
  )
  if (own.length === 0) return false
  return html`
    <h2 class="govuk-heading-m">What was answered</h2>
    ${own.map(({ code, text }) => {
      const answer = answers.get(code)
      const words = answer?.answer === 'yes' ? 'Yes' : answer?.answer === 'no' ? 'No' : 'Not answered'
      return govukDetails({
        summaryText: `${words}: ${code} ${text}`,
        html: html`<p class="govuk-body lantern-typed">${answer?.reasons || 'No reasons given.'}</p>`,
      })
    })}`
}

/** The content of the page: the text, with what helps to write it beside it. */
export const sectionContent = (params: SectionContentParams): Html => {
  const { section, text, notice, reasons } = params
  const found = foundInWords(identifiersIn(text))
  return html`
    ${notice}
    ${found.length > 0 && govukWarningText({ text: found.join('. '), iconFallbackText: 'Warning' })}
    <div class="lantern-judging">
      <div class="lantern-judging__answer">${reasons.length > 0 ? asText(params) : editor(params)}</div>
      <div class="lantern-judging__beside">
        <h2 class="govuk-heading-m">What belongs here</h2>
        <p class="govuk-body">${section.guide}</p>
        ${!section.required && html`<p class="govuk-body">May stay empty: then the report has no such section.</p>`}
        <p class="govuk-body">Nobody may be recognised: no names, no case numbers, and no detail by which a person could be known.</p>
        ${answered(params)}
      </div>
    </div>`
}
