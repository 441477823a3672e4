import { type SampledCase, waitingRequest } from './sampled-case.ts'

/** Where a case of the sample stands. */
export type CaseState = 'in' | 'asked' | 'out' | 'replaced'

type Standing = Pick<SampledCase, 'leftOut' | 'replacedBy' | 'replaces' | 'requests'>

/** Where a case stands, the most pressing first: left out with or without a substitute, an exclusion asked for, in the sample. */
export const caseState = (sampled: Standing): CaseState => {
  if (sampled.leftOut) return sampled.replacedBy ? 'replaced' : 'out'
  return waitingRequest(sampled) ? 'asked' : 'in'
}

/** The states by which a list of cases can be narrowed, in words. */
export const stateNames: Record<CaseState, string> = {
  in: 'In the sample',
  asked: 'Exclusion asked for',
  out: 'Left out, no substitute yet',
  replaced: 'Left out and replaced',
}

/** How many cases stand where, and how many are inspected now. */
export interface SampleCount {
  now: number
  substitutes: number
  asked: number
  /** Left out, and nothing in their place. */
  open: number
  replaced: number
}

/** Counts the cases of a draw by where they stand. */
export const countSample = (cases: readonly Standing[]): SampleCount => {
  const inState = (...states: CaseState[]) => cases.filter(sampled => states.includes(caseState(sampled)))
  return {
    now: inState('in', 'asked').length,
    substitutes: inState('in', 'asked').filter(({ replaces }) => replaces !== null).length,
    asked: inState('asked').length,
    open: inState('out').length,
    replaced: inState('replaced').length,
  }
}
