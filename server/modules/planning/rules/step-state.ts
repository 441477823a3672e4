import { daysBetween, formatDay, formatShortDay } from '#platform/dates.ts'
import { lastDayOf } from './phase.ts'
import type { WorkedStep } from './worked-step.ts'

/** A step that someone has recorded as done. */
export interface DoneStep {
  step: string
  doneOn: string
  /** Name of who recorded it. */
  recordedBy: string
}

export interface StepState {
  state: 'done' | 'late' | 'today' | 'under-way' | 'due'
  words: string
}

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)

/** Whether a step is done, due or late on a day, in words. Late is what has passed without anyone recording it as done. */
const stateOf = (step: WorkedStep, done: readonly DoneStep[], today: string): StepState => {
  const found = done.find(({ step: id }) => id === step.id)
  if (found) return { state: 'done', words: `Done on ${formatShortDay(found.doneOn)}` }
  const last = lastDayOf(step)
  if (last < today) return { state: 'late', words: `Late by ${days(daysBetween(last, today))}` }
  if (step.date < today && step.until) return { state: 'under-way', words: `Under way until ${formatShortDay(last)}` }
  if (step.date === today) return { state: 'today', words: step.until ? 'Begins today' : 'Due today' }
  return { state: 'due', words: `Due in ${days(daysBetween(today, step.date))}` }
}

/** A step with where it stands. */
export interface StandingStep extends WorkedStep {
  standing: StepState
}

/** Every step with where it stands on a day. */
export const withStates = (steps: readonly WorkedStep[], done: readonly DoneStep[], today: string): StandingStep[] =>
  steps.map(step => ({ ...step, standing: stateOf(step, done, today) }))

const byDate = (a: WorkedStep, b: WorkedStep): number => {
  const [left, right] = [`${a.date} ${a.time ?? ''}`, `${b.date} ${b.time ?? ''}`]
  return left < right ? -1 : left > right ? 1 : 0
}

/** The next steps that are neither done nor past, the nearest first. */
export const nextSteps = (steps: readonly StandingStep[], count: number): StandingStep[] =>
  steps
    .filter(({ standing }) => standing.state !== 'done' && standing.state !== 'late')
    .sort(byDate)
    .slice(0, count)

/** The steps that are late, the oldest first. */
export const lateSteps = (steps: readonly StandingStep[]): StandingStep[] =>
  steps.filter(({ standing }) => standing.state === 'late').sort(byDate)

/** Why a step cannot be recorded as done on a day. */
export const reasonsNotToRecordDone = (
  steps: readonly WorkedStep[],
  done: readonly DoneStep[],
  { step, doneOn }: { step: string; doneOn: string },
  today: string,
): string[] => {
  const found = steps.find(({ id }) => id === step)
  if (!found) return [`The timeline has no step “${step}”`]
  return [
    ...(done.some(other => other.step === step) ? [`“${found.name}” is already recorded as done`] : []),
    ...(doneOn > today
      ? [`“${found.name}” cannot be recorded as done before it is: ${formatDay(doneOn)} is to come`]
      : []),
  ]
}
