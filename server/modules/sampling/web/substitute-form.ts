import { paths } from '#paths'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukInsetText, govukRadios, govukTextarea, govukWarningText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { OpenSample } from '../queries/samples.ts'
import type { SubstitutesFound } from '../queries/substitutes.ts'
import { caseInWords } from '../rules/case-in-words.ts'
import { kindNames } from '../rules/kind-names.ts'
import type { SampledCase } from '../rules/sampled-case.ts'
import { selectedCase } from '../rules/selected-case.ts'
import type { Substitute } from '../rules/substitutes.ts'

interface FormParams {
  csrf: Html
  sampled: SampledCase
  typed: Readonly<Record<string, string>>
  errors: FormErrors | undefined
}

/** The form that leaves a case out which should have been excluded earlier. */
export const leaveOutForm = ({ csrf, sampled, typed, errors }: FormParams): Html => html`
  <p class="govuk-body">During fieldwork it can become apparent that a case should have been excluded at an earlier stage. It is left out, and a comparable one takes its place, inspected as a file read.</p>
  ${keptForm({
    id: `leave-out-${sampled.id}`,
    csrf,
    content: html`
      ${govukTextarea({
        id: 'reason',
        name: 'reason',
        label: { text: 'Why it should have been excluded', classes: 'govuk-label--s' },
        rows: '3',
        value: typed.reason,
        errorMessage: errors?.field.reason,
      })}
      ${govukWarningText({ text: 'A case that has been left out does not come back into this sample.', iconFallbackText: 'Warning' })}
      ${govukButton({ text: 'Leave the case out', classes: 'govuk-button--warning', name: 'intent', value: 'leave-out', preventDoubleClick: true })}`,
  })}`

/** As many as are shown to choose from: the most comparable. */
const shown = 10

const itemsOf = (substitutes: readonly Substitute[], { programme, sample }: OpenSample, fieldwork: string) => {
  const names = kindNames(programme, sample)
  return substitutes.slice(0, shown).map(({ listed, why }, i) => {
    const substitute = selectedCase(listed, { programme, sample, fieldwork })
    const { crn, line, questionSet } = substitute
    const about = `${caseInWords(substitute, names)}, ${names.questionSet(questionSet).toLowerCase()}; line ${line}`
    return {
      value: String(line),
      text: i === 0 ? `${crn} (the most comparable)` : crn,
      hint: { html: html`${why}<span class="lantern-line">${about}</span>` },
    }
  })
}

/** The form that chooses a substitute among the most comparable cases; the first is chosen already (SAMP-11). */
export const substituteForm = (
  { csrf, sampled, typed, errors }: FormParams,
  open: OpenSample,
  fieldwork: string,
  { substitutes }: SubstitutesFound,
): Html => {
  const first = substitutes[0]?.listed.line
  const all = substitutes.length
  return keptForm({
    id: `substitute-${sampled.id}`,
    csrf,
    content: html`
      ${govukRadios({
        idPrefix: 'line',
        name: 'line',
        value: typed.line ?? String(first),
        fieldset: { legend: { text: 'Which case takes its place?', classes: 'govuk-fieldset__legend--m' } },
        hint: {
          text: `${all > shown ? `The first ${shown} of ${all}` : all} that can: the most comparable first, and those alike in an order that the seed of the draw gives.`,
        },
        items: itemsOf(substitutes, open, fieldwork),
        errorMessage: errors?.field.line,
      })}
      ${govukTextarea({
        id: 'reason',
        name: 'reason',
        label: { text: 'Why another than the first', classes: 'govuk-label--s' },
        hint: { text: 'Only needed if you choose another than the first' },
        rows: '2',
        value: typed.reason,
        errorMessage: errors?.field.reason,
      })}
      ${govukButton({ text: 'Put it in the sample', name: 'intent', value: 'choose', preventDoubleClick: true })}`,
  })
}

/** What is said where no case can take its place: why, and what can be done. */
export const noSubstitute = (
  { inspection, sample }: Pick<OpenSample, 'inspection' | 'sample'>,
  { whyNone }: SubstitutesFound,
): Html => html`
  ${govukInsetText({
    html: html`
      <p class="govuk-body govuk-!-font-weight-bold">No case can take its place</p>
      <ul class="govuk-list govuk-list--bullet">${whyNone.map(why => html`<li>${why}</li>`)}</ul>`,
  })}
  <h2 class="govuk-heading-m">What can be done</h2>
  <ul class="govuk-list govuk-list--bullet">
    <li>Go on with one case fewer. The <a class="govuk-link" href="${paths.samples.show(inspection.reference, sample.id)}">sample</a> shows that this case was left out, why, and that nothing is in its place.</li>
    <li>Before fieldwork, ask the information and data team for a longer list and a new draw. Both need their reason, and all that was drawn before stays on the record.</li>
  </ul>`
