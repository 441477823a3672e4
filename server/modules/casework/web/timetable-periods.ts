import { readTimeOfDay } from '#modules/planning'
import { formatDay, formatTime } from '#platform/dates.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukDetails, govukFieldset, govukInput } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { joinedPeriods } from '../rules/timetable/joined-periods.ts'
import type { Period } from '../rules/timetable/week.ts'

/** A time as one would type it, so that it is read again: `9:30am`, `12pm`. */
export const typedTime = (time: string): string => (time === '12:00' ? '12pm' : formatTime(time))

const sent = (body: Record<string, unknown>, name: string): string => String(body[name] ?? '').trim()

/** How many parts of one day are read at most. */
const mostParts = 8
const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1)

/** The first part of a day has fields `from-2026-03-02` and `until-2026-03-02`, the next ones `from-2026-03-02-2` and so on. */
const fieldOf = (name: 'from' | 'until', day: string, part: number): string =>
  `${name}-${day}${part === 1 ? '' : `-${part}`}`

const readPart = (body: Record<string, unknown>, day: string, part: number) => {
  const [fromField, untilField] = [fieldOf('from', day, part), fieldOf('until', day, part)]
  const [typedFrom, typedUntil] = [sent(body, fromField), sent(body, untilField)]
  if (!typedFrom && !typedUntil) return { periods: [], reasons: [] }
  const [from, until] = [readTimeOfDay(typedFrom), readTimeOfDay(typedUntil)]
  const on = formatDay(day)
  if (!from) return { periods: [], reasons: [{ field: fromField, text: `${on}: enter from when, such as 9:30am` }] }
  if (!until || until <= from)
    return { periods: [], reasons: [{ field: untilField, text: `${on}: enter until when, later than from when` }] }
  return { periods: [{ day, from, until }], reasons: [] }
}

/** Reads the parts of each day from their fields; a part with both empty is none. Those that touch or overlap are one. */
export const readPeriods = (
  body: Record<string, unknown>,
  days: readonly string[],
): { periods: Period[]; reasons: { field: string; text: string }[] } => {
  const read = days.flatMap(day => upTo(mostParts).map(part => readPart(body, day, part)))
  return {
    periods: joinedPeriods(read.flatMap(({ periods }) => periods)),
    reasons: read.flatMap(({ reasons }) => reasons),
  }
}

interface PeriodFieldsParams {
  days: readonly string[]
  periods: readonly Period[]
  /** The form as it was sent, to be shown again; undefined when it is shown first. */
  typed: Record<string, unknown> | undefined
  errors: FormErrors | undefined
}

/** For each day the parts that it has, each from when until when; further ones are folded away. Read with `readPeriods`. */
export const periodFields = ({ days, periods, typed, errors }: PeriodFieldsParams): Html => {
  const shown = (name: 'from' | 'until', day: string, part: number): string => {
    if (typed) return sent(typed, fieldOf(name, day, part))
    const known = periods.filter(period => period.day === day)[part - 1]?.[name]
    return known ? typedTime(known) : ''
  }
  const input = (name: 'from' | 'until', day: string, part: number) => {
    const field = fieldOf(name, day, part)
    const which = `, ${formatDay(day)}${part === 1 ? '' : `, part ${part}`}`
    return govukInput({
      id: field,
      name: field,
      classes: 'govuk-input--width-5',
      formGroup: { classes: 'lantern-period' },
      label: { html: html`${name === 'from' ? 'From' : 'Until'}<span class="govuk-visually-hidden">${which}</span>` },
      value: shown(name, day, part),
      errorMessage: errors?.field[field],
    })
  }
  const isUsed = (day: string) => (part: number) => (['from', 'until'] as const).some(name => shown(name, day, part))
  const row = (day: string) => (part: number) =>
    html`<div class="lantern-periods">${input('from', day, part)}${input('until', day, part)}</div>`
  return html`${days.map(day => {
    const used = upTo(mostParts).findLast(isUsed(day)) ?? 1
    const further = upTo(Math.min(used + 2, mostParts)).slice(used)
    return govukFieldset({
      legend: { text: formatDay(day), classes: 'govuk-fieldset__legend--s' },
      html: html`
        ${upTo(used).map(row(day))}
        ${
          further.length > 0 &&
          govukDetails({
            classes: 'lantern-further-parts',
            summaryHtml: html`Another part of this day<span class="govuk-visually-hidden">, ${formatDay(day)}</span>`,
            html: html`${further.map(row(day))}`,
          })
        }`,
    })
  })}`
}
