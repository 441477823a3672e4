import type { Fact } from '#modules/programmes'
import type { FactValue } from '#modules/sampling'
import { dateField, typedDateFrom, typedDateOf } from '#platform/web/date-field.ts'
import { govukCheckboxes, govukInput, govukRadios, govukSelect } from '#platform/web/govuk.ts'
import type { Html } from '#platform/web/html.ts'

interface FactFieldParams {
  fact: Fact
  value: FactValue | undefined
  /** The form as it was sent, when it is shown again. */
  typed: Readonly<Record<string, unknown>> | undefined
  error: { text: string } | undefined
}

const legend = ({ name }: Fact) => ({ legend: { text: name, classes: 'govuk-fieldset__legend--s' } })
const label = ({ name }: Fact) => ({ text: name, classes: 'govuk-label--s' })

/** Whether a fact is several choices at once: the programme says so, or the long list did. */
const isSeveral = ({ value, typed, fact }: FactFieldParams): boolean =>
  fact.several === true || Array.isArray(value) || Array.isArray(typed?.[fact.id])

const textOf = ({ value, typed, fact }: FactFieldParams): string =>
  String(typed ? (typed[fact.id] ?? '') : (value ?? ''))

const choice = (params: FactFieldParams): Html => {
  const { fact, value, typed, error } = params
  const items = (fact.choices ?? []).map(({ id, name }) => ({ value: id, text: name }))
  if (!isSeveral(params)) {
    const none = { value: '', text: 'Not recorded' }
    return govukSelect({
      id: fact.id,
      name: fact.id,
      label: label(fact),
      value: textOf(params),
      items: [none, ...items],
      errorMessage: error,
    })
  }
  const values = [typed?.[fact.id] ?? value ?? []].flat().map(String)
  return govukCheckboxes({
    idPrefix: fact.id,
    name: fact.id,
    values,
    fieldset: legend(fact),
    items,
    hint: { text: 'Tick all that apply. Leave all empty where it is not known.' },
    classes: 'govuk-checkboxes--small',
    errorMessage: error,
  })
}

const yesNo = ({ fact, value, typed, error }: FactFieldParams): Html =>
  govukRadios({
    idPrefix: fact.id,
    name: fact.id,
    value: typed ? String(typed[fact.id] ?? '') : value === undefined ? '' : value ? 'yes' : 'no',
    classes: 'govuk-radios--inline govuk-radios--small',
    fieldset: legend(fact),
    items: [
      { value: 'yes', text: 'Yes' },
      { value: 'no', text: 'No' },
      { value: '', text: 'Not recorded' },
    ],
    errorMessage: error,
  })

/** The field of one fact of a case, by its kind. */
export const factField = (params: FactFieldParams): Html => {
  const { fact, value, typed, error } = params
  if (fact.kind === 'choice') return choice(params)
  if (fact.kind === 'yes-no') return yesNo(params)
  if (fact.kind === 'date') {
    const day = typeof value === 'string' ? typedDateOf(fact.id, value) : {}
    const values = typed ? typedDateFrom(typed, fact.id) : day
    return dateField({ name: fact.id, legend: fact.name, hint: 'For example, 11 2 2026', values, error })
  }
  return govukInput({
    id: fact.id,
    name: fact.id,
    label: label(fact),
    value: textOf(params),
    errorMessage: error,
    ...(fact.kind === 'number' ? { inputmode: 'numeric' as const, classes: 'govuk-input--width-5' } : {}),
  })
}
