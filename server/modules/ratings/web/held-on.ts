import { govukDateInput } from '#platform/web/govuk.ts'
import type { Html } from '#platform/web/html.ts'

const parts = ['day', 'month', 'year'] as const

/** The day in its three inputs, by their names: `heldOn-day`, `heldOn-month`, `heldOn-year`. */
export type TypedDay = Record<string, string>

/** A day as `2026-02-18` in its three inputs. */
export const typedDay = (day: string): TypedDay => {
  const [year, month, date] = day.split('-').map(Number)
  return { 'heldOn-day': String(date), 'heldOn-month': String(month), 'heldOn-year': String(year) }
}

/** The three inputs as they were sent. */
export const sentDay = (sent: Record<string, unknown>): TypedDay =>
  Object.fromEntries(parts.map(part => [`heldOn-${part}`, String(sent[`heldOn-${part}`] ?? '').trim()]))

/** The day that was typed, as `2026-02-18` if it is one; whoever takes it checks that it is. */
export const heldOnFrom = (typed: TypedDay): string => {
  const [day = '', month = '', year = ''] = parts.map(part => typed[`heldOn-${part}`])
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** The day the panel sat, in three inputs. */
export const heldOnField = (values: TypedDay, error?: { text: string }): Html =>
  govukDateInput({
    id: 'heldOn',
    namePrefix: 'heldOn',
    fieldset: { legend: { text: 'The day the panel sat', classes: 'govuk-fieldset__legend--s' } },
    hint: { text: 'For example, 18 2 2026' },
    values,
    errorMessage: error,
  })
