import { isDay } from '../dates.ts'
import { govukDateInput } from './govuk.ts'
import type { Html } from './html.ts'

/** A date as it was typed, by the names of its three inputs: `date-day`, `date-month`, `date-year`. */
export type TypedDate = Record<string, string>

const parts = ['day', 'month', 'year'] as const

const typed = (fields: Record<string, unknown>, name: string): string[] =>
  parts.map(part => String(fields[`${name}-${part}`] ?? '').trim())

/**
 * Reads a date that was typed into three inputs. `what` begins a sentence: `The fieldwork date`.
 * Gives the day as `2026-02-11`, or what is wrong with it.
 */
export const readDate = (
  fields: Record<string, unknown>,
  name: string,
  what: string,
): { day: string; fault?: undefined } | { day?: undefined; fault: string } => {
  const values = typed(fields, name)
  const missing = parts.filter((_, i) => values[i] === '')
  if (missing.length === parts.length) return { fault: `Enter ${what[0]?.toLowerCase()}${what.slice(1)}` }
  if (missing.length > 0) return { fault: `${what} must include a ${missing.join(' and a ')}` }
  const [day = '', month = '', year = ''] = values
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!isDay(text)) return { fault: `${what} must be a real date, such as 11 2 2026` }
  return { day: text }
}

/** The three inputs' values for a day. */
export const typedDateOf = (name: string, day: string): TypedDate => {
  const [year, month, date] = day.split('-').map(Number)
  return { [`${name}-day`]: String(date), [`${name}-month`]: String(month), [`${name}-year`]: String(year) }
}

/** The three inputs as they were typed, to be shown again. */
export const typedDateFrom = (fields: Record<string, unknown>, name: string): TypedDate =>
  Object.fromEntries(parts.map((part, i) => [`${name}-${part}`, typed(fields, name)[i] ?? '']))

/** A date in three inputs, read with `readDate`. */
export const dateField = ({
  name,
  legend,
  size = 's',
  hint,
  values,
  error,
}: {
  name: string
  legend: string
  size?: 's' | 'm'
  hint: string
  values: TypedDate
  error?: { text: string } | undefined
}): Html =>
  govukDateInput({
    id: name,
    namePrefix: name,
    fieldset: { legend: { text: legend, classes: `govuk-fieldset__legend--${size}` } },
    hint: { text: hint },
    values,
    errorMessage: error,
  })
