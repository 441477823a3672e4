import { formatDay, formatTime } from '#platform/dates.ts'
import { english } from '#platform/web/english.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukInput, govukSelect, govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import { inLanguage, type Language } from '#platform/web/language.ts'
import { wideScroll } from '#platform/web/scroll.ts'
import type { Absence } from '../../rules/meetings/absence.ts'
import { type AvailabilityText, availabilityText } from './availability-text.ts'

export interface AvailabilityContent {
  csrf: Html
  language: Language
  absences: readonly Absence[]
  /** The days on which there are meetings. */
  days: readonly string[]
  /** The roles that the programme's meetings are for. */
  roles: readonly string[]
  typed: Record<string, unknown>
  errors: FormErrors | undefined
  mayChange: boolean
}

const whenOf = ({ day, fromTime, untilTime }: Absence, text: AvailabilityText, language: Language): string =>
  `${formatDay(day, language)}, ${fromTime && untilTime ? `${formatTime(fromTime)} ${text.until} ${formatTime(untilTime)}` : text.allDay.toLowerCase()}`

const table = ({ absences, csrf, language, mayChange }: AvailabilityContent, text: AvailabilityText): Html =>
  wideScroll(
    text.caption,
    govukTable({
      caption: text.caption,
      captionClasses: 'govuk-table__caption--m',
      classes: 'lantern-table',
      firstCellIsHeader: true,
      head: [{ text: text.who }, { text: text.when }, ...(mayChange ? [{ text: text.takeBack }] : [])],
      rows: absences.map(absence => [
        {
          html: html`${absence.name}${absence.post && html`<br><span class="govuk-hint lantern-small">${english(absence.post)}</span>`}`,
        },
        { text: whenOf(absence, text, language) },
        ...(mayChange
          ? [
              {
                html: html`<form method="post" novalidate>${csrf}<input type="hidden" name="absence" value="${absence.id}">
                ${govukButton({ html: html`${text.takeBack}<span class="govuk-visually-hidden"> ${absence.name}</span>`, name: 'intent', value: 'take-back', classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`,
              },
            ]
          : []),
      ]),
    }),
  )

const form = ({ csrf, language, days, roles, typed, errors }: AvailabilityContent, text: AvailabilityText): Html => {
  const value = (name: string): string => (errors ? String(typed[name] ?? '') : '')
  const time = (name: 'from' | 'until', label: string): Html =>
    govukInput({
      id: name,
      name,
      label: { text: label, classes: 'govuk-label--s' },
      ...(name === 'from' && { hint: { text: text.hours } }),
      classes: 'govuk-input--width-5',
      value: value(name),
      errorMessage: errors?.field[name],
    })
  return keptForm({
    id: 'not-available',
    csrf,
    content: html`
      ${govukInput({ id: 'name', name: 'name', label: { text: text.name, classes: 'govuk-label--s' }, classes: 'govuk-input--width-20', value: value('name'), errorMessage: errors?.field.name })}
      ${govukSelect({
        id: 'post',
        name: 'post',
        label: { text: text.post, classes: 'govuk-label--s' },
        hint: { text: text.postHint },
        value: value('post'),
        items: [{ value: '', text: text.notChosen }, ...roles.map(role => ({ value: role, text: role }))],
      })}
      ${govukSelect({
        id: 'day',
        name: 'day',
        label: { text: text.day, classes: 'govuk-label--s' },
        value: value('day'),
        errorMessage: errors?.field.day,
        items: [{ value: '', text: text.choose }, ...days.map(day => ({ value: day, text: formatDay(day, language) }))],
      })}
      ${time('from', text.from)}
      ${time('until', text.to)}
      ${govukButton({ text: text.add, name: 'intent', value: 'add', preventDoubleClick: true })}`,
  })
}

/** When people of the inspected body cannot come to meetings, and the form to say so: for staff and at the door. */
export const availabilityContent = (params: AvailabilityContent): Html => {
  const text = inLanguage(availabilityText, params.language)
  return html`
    <p class="govuk-body">${text.lead}</p>
    ${params.absences.length === 0 ? html`<p class="govuk-body">${text.none}</p>` : table(params, text)}
    ${params.mayChange && html`<h2 class="govuk-heading-m">${text.addHeading}</h2>${form(params, text)}`}`
}
