import type { Moment } from './worked-step.ts'

/** Whatever has a place in time: a step, or the fieldwork date itself. */
export interface Placed extends Moment {
  id: string
  name: string
  phase: string
}

/** Two that have changed places: by the rules `first` is before `second`, and now it is after. */
export interface Reversal {
  first: Placed
  second: Placed
}

/** Whether one moment is before another. Times count only where both have one. */
const isBefore = (a: Moment, b: Moment): boolean =>
  a.date < b.date || (a.date === b.date && a.time !== null && b.time !== null && a.time < b.time)

/** The pairs whose order by the rules is the other way round as things stand. */
export const reversals = (byRule: readonly Placed[], now: readonly Placed[]): Reversal[] => {
  const standing = new Map(now.map(step => [step.id, step]))
  return byRule.flatMap(a =>
    byRule.flatMap(b => {
      const [first, second] = [standing.get(a.id), standing.get(b.id)]
      return first && second && isBefore(a, b) && isBefore(second, first) ? [{ first, second }] : []
    }),
  )
}
