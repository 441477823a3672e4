import { reasonsNotToWorkOn } from '#modules/planning'
import type { FormErrors } from '#platform/web/form.ts'
import {
  govukButton,
  govukInput,
  govukInsetText,
  govukRadios,
  govukTextarea,
  govukWarningText,
} from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm, keptText } from '#platform/web/kept-form.ts'
import type { OpenCase } from '../queries/case-setting.ts'
import { reasonsNotToDecideExclusion, reasonsNotToRequestExclusion } from '../rules/reasons-not-to-exclude.ts'
import { type ExclusionRequest, waitingRequest } from '../rules/sampled-case.ts'

export interface ExclusionFormParams {
  csrf: Html
  open: OpenCase
  /** As it was sent, to be shown again. */
  typed: Readonly<Record<string, string>>
  errors: FormErrors | undefined
}

const askForm = ({ csrf, typed, errors }: ExclusionFormParams): Html => html`
  <h2 class="govuk-heading-m">Record a request for exclusion</h2>
  <p class="govuk-body">The inspected body’s single point of contact may ask for a case to be excluded, for example because a review is under way. The lead inspector decides.</p>
  ${keptForm({
    id: 'ask-form',
    csrf,
    content: html`
      ${govukInput({
        id: 'askedForBy',
        name: 'askedForBy',
        label: { text: 'Who asks', classes: 'govuk-label--s' },
        hint: { text: 'Name and role, such as “Alex Moor, head of performance”' },
        value: typed.askedForBy,
        errorMessage: errors?.field.askedForBy,
      })}
      ${govukTextarea({
        id: 'reason',
        name: 'reason',
        label: { text: 'Why', classes: 'govuk-label--s' },
        hint: { text: 'As they gave it. No names of people on probation.' },
        rows: '3',
        value: typed.reason,
        errorMessage: errors?.field.reason,
      })}
      ${govukButton({ text: 'Record the request', name: 'intent', value: 'ask', preventDoubleClick: true })}`,
  })}`

const decideForm = (
  { csrf, typed, errors, open }: ExclusionFormParams,
  { id, askedForBy, reason, recordedBy }: ExclusionRequest,
): Html => html`
  <h2 class="govuk-heading-m">Decide the request for exclusion</h2>
  ${open.reader.username === recordedBy && govukWarningText({ text: 'You recorded this request yourself. If you decide it too, the case says so.', iconFallbackText: 'Warning' })}
  ${govukInsetText({ html: html`${askedForBy}: <span class="lantern-typed">${reason}</span>` })}
  ${keptForm({
    id: `decide-${id}`,
    csrf,
    content: html`
      <input type="hidden" name="request" value="${id}">
      ${govukRadios({
        idPrefix: 'decision',
        name: 'decision',
        value: typed.decision ?? '',
        fieldset: { legend: { text: 'Is the case left out?', classes: 'govuk-fieldset__legend--s' } },
        items: [
          { value: 'grant', text: 'Yes, leave it out', hint: { text: 'You can choose a substitute afterwards' } },
          { value: 'refuse', text: 'No, it stays in the sample' },
        ],
        errorMessage: errors?.field.decision,
      })}
      ${govukTextarea({
        id: 'decisionReason',
        name: 'decisionReason',
        label: { text: 'Why', classes: 'govuk-label--s' },
        rows: '3',
        value: typed.decisionReason,
        errorMessage: errors?.field.decisionReason,
      })}
      ${govukButton({ text: 'Record the decision', name: 'intent', value: 'decide', preventDoubleClick: true })}`,
  })}`

/** What was typed in a form that cannot be sent any more: someone else was first. */
const keptFromForms = ({ open }: ExclusionFormParams): Html => html`
  ${keptText('ask-form', { askedForBy: 'Who asks', reason: 'Why' })}
  ${open.sampled.requests.map(({ id }) => keptText(`decide-${id}`, { decisionReason: 'Why' }))}`

/**
 * The forms by which an exclusion is asked for and decided, for those whose work that is; for others nothing (SAMP-10). Whoever
 * has the role and still cannot is told why.
 */
export const caseExclusion = (params: ExclusionFormParams): Html => {
  const { open } = params
  const waiting = waitingRequest(open.sampled)
  if (waiting && reasonsNotToDecideExclusion(open, waiting).length === 0) return decideForm(params, waiting)
  const reasons = reasonsNotToRequestExclusion(open)
  if (reasons.length === 0) return html`${keptFromForms(params)}${askForm(params)}`
  const isTheirWork = reasonsNotToWorkOn(open.team, open.reader, 'sample:request').length === 0
  return isTheirWork
    ? html`${keptFromForms(params)}${govukInsetText({ text: `No exclusion can be asked for. ${reasons.join('. ')}.` })}`
    : html``
}
