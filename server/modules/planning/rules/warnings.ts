import { boundOf, type TimelineStep } from '#modules/programmes'
import { addDays, daysBetween } from '#platform/dates.ts'
import type { Reversal } from './order.ts'
import type { StepWarning, TimelineSetting, WorkedStep } from './worked-step.ts'
import { daysOffWithin } from './working-days.ts'

const count = (days: number): string => (days === 1 ? '1 day' : `${days} days`)

const distance = (days: number, name: string): string => {
  if (days === 0) return `on the day of “${name}”`
  return `${count(Math.abs(days))} ${days > 0 ? 'before' : 'after'} “${name}”`
}

/** What the rules say of a step that is nearer to another, or further from it, than its programme allows or advises. */
export const limitWarnings = (
  step: TimelineStep,
  worked: WorkedStep,
  { fieldwork, steps }: { fieldwork: { name: string; date: string }; steps: readonly WorkedStep[] },
): StepWarning[] =>
  step.limits.flatMap(limit => {
    const { bound, days, side, to } = boundOf(limit)
    const other = to === 'fieldwork' ? fieldwork : steps.find(({ id }) => id === to)
    if (!other) throw new Error(`The limit of ${step.id} is measured to ${to}, which is not in the timeline`)
    const before = daysBetween(worked.date, other.date)
    const apart = side === 'before' ? before : -before
    if (bound === 'atLeast' ? apart >= days : apart <= days) return []
    const isRule = limit.kind === 'rule'
    const needed = `${isRule ? 'must' : 'should'} be ${bound === 'atLeast' ? 'at least' : 'at most'} ${count(days)} ${side}`
    const text = `“${step.name}” is ${distance(before, other.name)}; it ${needed} (${limit.source})`
    return [{ text, needsReason: isRule && !worked.movedByHand }]
  })

/** What a step's own days say: a date that is no working day, bank holidays while it lasts or would have lasted. */
export const dayOffWarnings = (
  { lasts }: TimelineStep,
  { date, until }: WorkedStep,
  { calendar }: TimelineSetting,
): StepWarning[] => {
  const planned = addDays(date, lasts?.days ?? 0)
  const last = until && until.date > planned ? until.date : planned
  return daysOffWithin(date, last, calendar).map(text => ({ text, needsReason: false }))
}

/** What a step is told that now stands after one that the rules put after it. */
export const orderWarnings = ({ id }: WorkedStep, found: readonly Reversal[]): StepWarning[] =>
  found
    .filter(({ first }) => first.id === id)
    .map(({ first, second }) => ({
      text: `“${first.name}” is now after “${second.name}”, which the programme puts after it`,
      needsReason: false,
    }))
