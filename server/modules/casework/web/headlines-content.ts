import type { OpenInspection } from '#modules/planning'
import { autosaveForm } from '#platform/web/autosave.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukInsetText, govukTextarea } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptText } from '#platform/web/kept-form.ts'
import { moment } from '#platform/web/moment.ts'
import type { Visit } from '#platform/web/page.ts'
import { type Headlines, type HeadlineText, reasonsNotToWriteHeadlines } from '../rules/headlines.ts'
import type { Figures } from '../rules/results/figures.ts'
import { savedWords } from './present-judgement.ts'
import { completedWords, resultsByQuestion } from './results-table.ts'

/** What the parts of the headline findings are called. */
export const headlineNames: Record<keyof HeadlineText, string> = {
  strengths: 'Strengths',
  areas: 'Areas for improvement',
  enquiries: 'Lines of enquiry for the second week',
}

const hints: Record<keyof HeadlineText, string> = {
  strengths: 'What the cases show to be done well',
  areas: 'What the cases show to be insufficient, and what seems to lie behind it',
  enquiries: 'What the meetings are to explore',
}

interface HeadlinesContentParams {
  visit: Visit
  open: OpenInspection
  headlines: Headlines | undefined
  /** As they are now: shown until the findings are issued. */
  figures: Figures
  names: ReadonlyMap<string, string>
  typed?: Record<string, unknown>
  errors?: FormErrors | undefined
  notice?: Html
}

const parts = Object.keys(headlineNames) as (keyof HeadlineText)[]

const form = ({ visit, headlines, names, typed, errors, notice }: HeadlinesContentParams): Html => html`
  ${notice}
  ${autosaveForm({
    id: 'headlines-form',
    username: visit.user.username,
    csrf: visit.csrf,
    version: Number(typed?.version ?? headlines?.version ?? 0),
    state: typed ? 'Not saved' : savedWords(headlines, names),
    content: html`${parts.map(name =>
      govukTextarea({
        id: name,
        name,
        rows: '6',
        label: { text: headlineNames[name], classes: 'govuk-label--m' },
        hint: { text: hints[name] },
        value: String(typed?.[name] ?? headlines?.[name] ?? ''),
        errorMessage: errors?.field[name],
      }),
    )}`,
  })}
  <h2 class="govuk-heading-m" id="headlines" tabindex="-1">Issue the headline findings</h2>
  <p class="govuk-body">Issued, their words and figures are fixed, whatever is judged later. No case and nobody interviewed is named in them.</p>
  <form method="post" novalidate>
    ${visit.csrf}
    ${govukButton({ text: 'Issue the headline findings', name: 'intent', value: 'issue', preventDoubleClick: true })}
  </form>`

const asText = ({ headlines }: HeadlinesContentParams, reasons: readonly string[]): Html => html`
  ${!headlines?.issued && govukInsetText({ text: `${reasons.join('. ')}.` })}
  ${keptText('headlines-form', headlineNames)}
  ${parts.map(
    name => html`
      <h2 class="govuk-heading-m">${headlineNames[name]}</h2>
      <p class="govuk-body lantern-typed">${headlines?.[name] || 'Nothing is written yet.'}</p>`,
  )}`

/** The headline findings: the words of the lead inspector over the figures of the cases. */
export const headlinesContent = (params: HeadlinesContentParams): Html => {
  const { open, headlines, names, figures } = params
  const issued = headlines?.issued
  const reasons = reasonsNotToWriteHeadlines(open, headlines)
  const shown = issued?.figures ?? figures
  return html`
    ${issued && govukInsetText({ text: `Issued by ${names.get(issued.by) ?? issued.by} on ${moment(issued.at)}. Words and figures are as they were then.` })}
    <p class="govuk-body-l">${completedWords(shown, issued?.at)}</p>
    ${reasons.length === 0 ? form(params) : asText(params, reasons)}
    <h2 class="govuk-heading-m">${issued ? 'Figures as issued' : 'Figures now'}</h2>
    ${
      shown.completed === 0
        ? html`<p class="govuk-body">No case is completed yet.</p>`
        : resultsByQuestion(open.programme, shown)
    }`
}
