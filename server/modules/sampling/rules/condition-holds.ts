import type { CaseCondition, CaseRule } from '#modules/programmes'
import { addMonths, daysBetween } from '#platform/dates.ts'
import type { Facts, FactValue } from './listed-case.ts'

const isOneOf = (value: FactValue, wanted: readonly string[]): boolean =>
  Array.isArray(value) ? value.some(each => wanted.includes(each)) : wanted.includes(String(value))

const isWithin = (day: FactValue, since: FactValue | undefined, atMost: number): boolean =>
  typeof day === 'string' && typeof since === 'string' && daysBetween(since, day) <= atMost

const isInMonthsBefore = (day: FactValue, fieldwork: string, months: number): boolean =>
  typeof day === 'string' && day >= addMonths(fieldwork, -months) && day < fieldwork

/**
 * Whether a programme's condition holds for a case: every part that it has. Of a fact that is not known nothing holds.
 * @param fieldwork The day on which fieldwork begins.
 */
export const conditionHolds = (condition: CaseCondition, facts: Facts, fieldwork: string): boolean => {
  const { fact, in: wanted, is, daysSince, monthsBeforeFieldwork: months } = condition
  const value = facts[fact]
  if (value === undefined) return false
  return (
    (wanted === undefined || isOneOf(value, wanted)) &&
    (is === undefined || value === is) &&
    (daysSince === undefined || isWithin(value, facts[daysSince.fact], daysSince.atMost)) &&
    (months === undefined || isInMonthsBefore(value, fieldwork, months))
  )
}

/** Whether a rule holds: all its conditions do. */
export const ruleHolds = ({ when }: CaseRule, facts: Facts, fieldwork: string): boolean =>
  when.every(condition => conditionHolds(condition, facts, fieldwork))
