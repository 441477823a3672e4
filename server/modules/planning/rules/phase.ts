import { addDays, formatDay } from '#platform/dates.ts'
import type { WorkedStep } from './worked-step.ts'

/** From when to when an inspection is in a phase, both days counted. Phases follow each other without a gap. */
export interface PhaseSpan {
  phase: string
  name: string
  firstDay: string
  lastDay: string
}

/** The last day of a step: of one that lasts, the day it ends. */
export const lastDayOf = ({ date, until }: Pick<WorkedStep, 'date' | 'until'>): string => until?.date ?? date

const later = (a: string, b: string): string => (a > b ? a : b)
const earlier = (a: string, b: string): string => (a < b ? a : b)

/**
 * The phases of an inspection by its timeline, in the programme's order; those without steps are left out. A phase begins
 * with its first step, or on the day after the phase before it has ended; it lasts until the next begins, the last one until
 * the end of the timeline.
 */
export const phaseSpans = (
  phases: readonly { id: string; name: string }[],
  steps: readonly WorkedStep[],
): PhaseSpan[] => {
  const own = phases.flatMap(({ id, name }) => {
    const mine = steps.filter(({ phase }) => phase === id)
    if (mine.length === 0) return []
    return [
      {
        phase: id,
        name,
        firstDay: mine.map(({ date }) => date).reduce(earlier),
        lastDay: mine.map(lastDayOf).reduce(later),
      },
    ]
  })
  const begun: PhaseSpan[] = []
  for (const span of own) {
    const before = begun.at(-1)
    const firstDay = before ? later(before.firstDay, earlier(span.firstDay, addDays(before.lastDay, 1))) : span.firstDay
    begun.push({ ...span, firstDay })
  }
  const end = own.map(({ lastDay }) => lastDay).reduce(later, '')
  return begun.map((span, i) => {
    const next = begun[i + 1]
    return { ...span, lastDay: next ? addDays(next.firstDay, -1) : end }
  })
}

/** Where an inspection stands: in a phase, before its first or after its last. */
export type Standing =
  | { state: 'not-begun'; next: PhaseSpan | undefined }
  | { state: 'in-phase'; span: PhaseSpan }
  | { state: 'over' }

/** Where an inspection stands on a day. */
export const standingOn = (spans: readonly PhaseSpan[], day: string): Standing => {
  const span = spans.findLast(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)
  if (span) return { state: 'in-phase', span }
  return spans.some(({ firstDay }) => firstDay <= day) ? { state: 'over' } : { state: 'not-begun', next: spans[0] }
}

/** The same in words: `Fieldwork, until Thursday 12 February 2026`. */
export const standingInWords = (standing: Standing): string => {
  if (standing.state === 'over') return 'All its dates have passed'
  if (standing.state === 'in-phase') return `${standing.span.name}, until ${formatDay(standing.span.lastDay)}`
  return standing.next ? `Not begun: begins on ${formatDay(standing.next.firstDay)}` : 'Not begun'
}
