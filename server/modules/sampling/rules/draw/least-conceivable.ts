import type { Problem } from '../constraints/problem.ts'
import type { Deviation } from './tally.ts'

/** How many cases each PDU could give, whatever the others give: of each practitioner no more than the limit. */
export const capacities = ({ pdus, pduOf, practitioners, cap }: Problem): number[] => {
  const held = pdus.map(() => new Map<number, number>())
  for (const [i, pdu] of pduOf.entries()) {
    const own = held[pdu]
    const practitioner = practitioners[i] as number
    own?.set(practitioner, Math.min(cap ?? Number.POSITIVE_INFINITY, (own.get(practitioner) ?? 0) + 1))
  }
  return held.map(own => [...own.values()].reduce((sum, count) => sum + count, 0))
}

/**
 * A bound that no sample gets below, seen without solving anything: what the PDUs and the kinds of case cannot give by
 * themselves. A sample that reaches it is proved to be nearest; most lists have one.
 */
export const leastConceivable = (problem: Problem): Deviation & { size: number } => ({
  pdu: capacities(problem).reduce((sum, most, q) => sum + Math.max(0, (problem.pdus[q]?.required ?? 0) - most), 0),
  coverage: problem.covers.reduce((sum, { required }, c) => {
    return sum + Math.max(0, required - (problem.coveredBy[c]?.length ?? 0))
  }, 0),
  proportion: 0,
  size: 0,
})
