import { readTimeOfDay } from '#modules/planning'
import { formatTime, londonDay, londonTime } from '#platform/dates.ts'
import { dateField, readDate, typedDateFrom, typedDateOf } from '#platform/web/date-field.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukInput, govukTextarea } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Visit } from '#platform/web/page.ts'
import type { RequestedItem } from '../rules/requested-item.ts'

/** The deadline and the reason as typed, or what is wrong with them. */
export const readDeadline = (
  body: Visit['body'],
): { due: { day: string; time: string }; reason: string } | { faults: { field: string; text: string }[] } => {
  const { day, fault } = readDate(body, 'moved', 'The new deadline')
  const time = readTimeOfDay(String(body.movedTime ?? '').trim())
  const reason = String(body.moveReason ?? '').trim()
  const faults = [
    ...(fault === undefined ? [] : [{ field: 'moved', text: fault }]),
    ...(time ? [] : [{ field: 'movedTime', text: 'Enter a time such as 9am or 13:00' }]),
    ...(reason ? [] : [{ field: 'moveReason', text: 'Enter why the deadline moves' }]),
  ]
  return day && time && faults.length === 0 ? { due: { day, time }, reason } : { faults }
}

const standing = ({ deadline }: RequestedItem): Record<string, unknown> =>
  deadline
    ? { ...typedDateOf('moved', londonDay(deadline)), movedTime: formatTime(londonTime(deadline)) }
    : { movedTime: '9am' }

/** The form that moves the deadline of one item after the announcement. */
export const deadlineForm = ({ csrf, body }: Visit, item: RequestedItem, errors?: FormErrors): Html => {
  const typed = errors && body.intent === 'deadline' ? body : standing(item)
  return keptForm({
    id: `deadline-${item.id}`,
    csrf,
    content: html`
      <h2 class="govuk-heading-m">Move its deadline</h2>
      <p class="govuk-body">Everyone of the inspected body who has access gets a message about it.</p>
      <input type="hidden" name="version" value="${item.version}">
      ${dateField({ name: 'moved', legend: 'New deadline', hint: 'For example, 11 2 2026.', values: typedDateFrom(typed, 'moved'), error: errors?.field.moved })}
      ${govukInput({
        id: 'movedTime',
        name: 'movedTime',
        label: { text: 'Time', classes: 'govuk-label--s' },
        hint: { text: 'For example, 9am or 13:00.' },
        classes: 'govuk-input--width-5',
        value: String(typed.movedTime ?? ''),
        errorMessage: errors?.field.movedTime,
      })}
      ${govukTextarea({
        id: 'moveReason',
        name: 'moveReason',
        rows: '2',
        label: { text: 'Why it moves', classes: 'govuk-label--s' },
        hint: { text: 'For the record; the message does not say it.' },
        value: String(typed.moveReason ?? ''),
        errorMessage: errors?.field.moveReason,
      })}
      ${govukButton({ text: 'Move the deadline', name: 'intent', value: 'deadline', classes: 'govuk-button--secondary', preventDoubleClick: true })}`,
  })
}
