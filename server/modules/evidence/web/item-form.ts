import { type OpenInspection, readTimeOfDay } from '#modules/planning'
import { questionsOf } from '#modules/programmes'
import { dateField, readDate, typedDateFrom } from '#platform/web/date-field.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukCheckboxes, govukInput, govukTextarea } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { ItemWords } from '../actions/adapt-list.ts'

type Typed = Record<string, unknown>

/** Reads what was typed of an item: its words, what it informs, and a deadline of its own where one was given. */
export const readItem = (
  body: Typed,
): { words: ItemWords; faults?: undefined } | { words?: undefined; faults: { field: string; text: string }[] } => {
  const text = String(body.text ?? '').trim()
  const typedDay = Object.values(typedDateFrom(body, 'due')).some(part => part !== '')
  const date = typedDay ? readDate(body, 'due', 'The deadline') : undefined
  const time = readTimeOfDay(String(body.time ?? '').trim() || '23:59')
  const faults = [
    ...(text === '' ? [{ field: 'text', text: 'Enter what is asked for' }] : []),
    ...(text.length > 1000 ? [{ field: 'text', text: 'Shorten it to 1,000 characters or fewer' }] : []),
    ...(date?.fault ? [{ field: 'due', text: date.fault }] : []),
    ...(time === undefined ? [{ field: 'time', text: 'Enter a time such as 9am or 13:00' }] : []),
  ]
  if (faults.length > 0) return { faults }
  const informs = [body.informs ?? []].flat().map(String)
  return { words: { text, informs, due: date?.day && time ? { day: date.day, time } : undefined } }
}

/** The fields of an item. `typed` has the names of the inputs. */
export const itemFields = ({ programme, inspection }: OpenInspection, typed: Typed, errors?: FormErrors): Html => {
  const chosen = [typed.informs ?? []].flat().map(String)
  const codes = new Map(
    questionsOf(programme, inspection.level).flatMap(({ standard, keyQuestion }) => [
      [standard.code, `${standard.code} ${standard.name}`],
      [keyQuestion.code, `${keyQuestion.code} ${keyQuestion.text}`],
    ]),
  )
  for (const code of chosen) if (!codes.has(code)) codes.set(code, code)
  return html`
    ${govukTextarea({
      id: 'text',
      name: 'text',
      rows: '3',
      label: { text: 'What is asked for', classes: 'govuk-label--s' },
      value: String(typed.text ?? ''),
      errorMessage: errors?.field.text,
    })}
    ${dateField({
      name: 'due',
      legend: 'Deadline of its own (optional)',
      hint: 'Without one it is due with the rest. For example, 11 2 2026.',
      values: typedDateFrom(typed, 'due'),
      error: errors?.field.due,
    })}
    ${govukInput({
      id: 'time',
      name: 'time',
      label: { text: 'Time of that deadline (optional)', classes: 'govuk-label--s' },
      hint: { text: 'For example, 9am or 13:00. Without one, to the end of the day.' },
      classes: 'govuk-input--width-5',
      value: String(typed.time ?? ''),
      errorMessage: errors?.field.time,
    })}
    ${govukCheckboxes({
      name: 'informs',
      idPrefix: 'informs',
      classes: 'govuk-checkboxes--small',
      fieldset: { legend: { text: 'What it informs', classes: 'govuk-fieldset__legend--s' } },
      items: [...codes].map(([value, text]) => ({ value, text, checked: chosen.includes(value) })),
    })}`
}
