import type { StepLimit } from '../schema/index.ts'

/** What a limit says: so many days, at least or at most, before or after a step (or `fieldwork`, the fieldwork date). */
export interface Bound {
  bound: 'atLeast' | 'atMost'
  days: number
  side: 'before' | 'after'
  /** The id of the step it is measured to, or `fieldwork`. */
  to: string
}

/** A limit of a checked programme as what it says: the check has seen to it that it says one thing. */
export const boundOf = ({ daysAtLeast, daysAtMost, before, after }: StepLimit): Bound => ({
  ...(daysAtMost === undefined ? { bound: 'atLeast', days: daysAtLeast ?? 0 } : { bound: 'atMost', days: daysAtMost }),
  ...(after === undefined ? { side: 'before', to: before ?? 'fieldwork' } : { side: 'after', to: after }),
})
