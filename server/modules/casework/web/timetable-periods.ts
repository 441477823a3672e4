import { readTimeOfDay } from '#modules/planning'
import { formatDay, formatTime } from '#platform/dates.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukFieldset, govukInput } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Period } from '../rules/timetable/week.ts'

/** A time as one would type it, so that it is read again: `9:30am`, `12pm`. */
export const typedTime = (time: string): string => (time === '12:00' ? '12pm' : formatTime(time))

const sent = (body: Record<string, unknown>, name: string): string => String(body[name] ?? '').trim()

/** Reads a part of each day from its two fields: `from-2026-03-02` and `until-2026-03-02`; both empty: none. */
export const readPeriods = (
  body: Record<string, unknown>,
  days: readonly string[],
): { periods: Period[]; reasons: { field: string; text: string }[] } => {
  const read = days.map(day => {
    const [typedFrom, typedUntil] = [sent(body, `from-${day}`), sent(body, `until-${day}`)]
    if (!typedFrom && !typedUntil) return { periods: [], reasons: [] }
    const [from, until] = [readTimeOfDay(typedFrom), readTimeOfDay(typedUntil)]
    const on = formatDay(day)
    if (!from)
      return { periods: [], reasons: [{ field: `from-${day}`, text: `${on}: enter from when, such as 9:30am` }] }
    if (!until || until <= from)
      return {
        periods: [],
        reasons: [{ field: `until-${day}`, text: `${on}: enter until when, later than from when` }],
      }
    return { periods: [{ day, from, until }], reasons: [] }
  })
  return { periods: read.flatMap(({ periods }) => periods), reasons: read.flatMap(({ reasons }) => reasons) }
}

interface PeriodFieldsParams {
  days: readonly string[]
  periods: readonly Period[]
  /** The form as it was sent, to be shown again; undefined when it is shown first. */
  typed: Record<string, unknown> | undefined
  errors: FormErrors | undefined
}

/** Two fields for each day: from when, until when. Read with `readPeriods`. */
export const periodFields = ({ days, periods, typed, errors }: PeriodFieldsParams): Html => {
  const input = (name: 'from' | 'until', day: string) => {
    const known = periods.find(period => period.day === day)?.[name]
    const field = `${name}-${day}`
    return govukInput({
      id: field,
      name: field,
      classes: 'govuk-input--width-5',
      formGroup: { classes: 'lantern-period' },
      label: {
        html: html`${name === 'from' ? 'From' : 'Until'}<span class="govuk-visually-hidden">, ${formatDay(day)}</span>`,
      },
      value: typed ? sent(typed, field) : known ? typedTime(known) : '',
      errorMessage: errors?.field[field],
    })
  }
  return html`${days.map(day =>
    govukFieldset({
      legend: { text: formatDay(day), classes: 'govuk-fieldset__legend--s' },
      html: html`<div class="lantern-periods">${input('from', day)}${input('until', day)}</div>`,
    }),
  )}`
}
