import type { CaseRule, SampleRules } from '#modules/programmes'
import type { Facts } from '../../modules/sampling/rules/listed-case.ts'

/** Days since 1 January 1970 of a day such as `2026-02-11`. */
export const dayNumber = (day: string): number => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return Date.UTC(year, month - 1, date) / 86_400_000
}

/** So many calendar months before a day, as its number; the last of the month where that has no such day. */
const monthsBefore = (day: string, months: number): number => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0)).getUTCDate()
  return Date.UTC(year, month - 1 - months, Math.min(date, lastOfMonth)) / 86_400_000
}

/** A second, plain reading of a programme's rule: whether it holds for a case. */
export const applies = (rule: CaseRule, facts: Facts, fieldwork: string): boolean => {
  for (const condition of rule.when) {
    const value = facts[condition.fact]
    if (value === undefined) return false
    if (condition.is !== undefined && value !== condition.is) return false
    if (condition.in) {
      let found = false
      for (const each of [value].flat()) if (condition.in.includes(String(each))) found = true
      if (!found) return false
    }
    if (condition.daysSince) {
      const since = facts[condition.daysSince.fact]
      if (since === undefined) return false
      if (dayNumber(String(value)) - dayNumber(String(since)) > condition.daysSince.atMost) return false
    }
    if (condition.monthsBeforeFieldwork) {
      const day = dayNumber(String(value))
      if (day < monthsBefore(fieldwork, condition.monthsBeforeFieldwork) || day >= dayNumber(fieldwork)) return false
    }
  }
  return true
}

/** Whether a case began in one of the windows; any case does where there are none. */
export const isInWindows = ({ windows, began }: SampleRules, facts: Facts, fieldwork: string): boolean => {
  if (windows.length === 0) return true
  if (facts[began] === undefined) return false
  const day = dayNumber(String(facts[began]))
  const start = dayNumber(fieldwork)
  // 1 January 1970 was a Thursday.
  const monday = start - ((start + 3) % 7)
  for (const window of windows) {
    const first =
      window.weeksBefore === undefined
        ? monthsBefore(fieldwork, window.monthsBefore ?? 0)
        : monday - 7 * window.weeksBefore
    const last = window.lastsDays === undefined ? start - 1 : first + window.lastsDays - 1
    if (day >= first && day <= last) return true
  }
  return false
}
