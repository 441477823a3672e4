import { inOrder } from './in-order.ts'

/** What one interview was coded with: ids of enablers, barriers and whatever else the programme's interview codes. */
export interface CodedInterview {
  codes: readonly string[]
}

/** In how many interviews something came up. */
export interface CodeCount {
  code: string
  count: number
  /** The interviews there were. */
  of: number
}

/**
 * Counts in how many interviews each code came up, the most frequent first, then in the order of `codes` (CASE-08). A code that
 * an interview has several times counts once: it is practitioners who are counted, not how often they said it.
 * @param codes Those that the programme has: each is counted, if only as none.
 */
export const countCodes = (codes: readonly string[], interviews: readonly CodedInterview[]): CodeCount[] => {
  const counts = new Map(codes.map(code => [code, 0]))
  const found = interviews.flatMap(interview => [...new Set(interview.codes)])
  for (const code of found.toSorted(inOrder)) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].map(([code, count]) => ({ code, count, of: interviews.length })).sort((a, b) => b.count - a.count)
}
