import type { ExcludedCase } from './draw-record.ts'

/** The cases that cannot be drawn for one reason. */
export interface ExcludedFor {
  reason: string
  cases: readonly ExcludedCase[]
}

/** A reason without what is of one case alone: its day, and the lines of the same person. */
const kindOf = (reason: string): string =>
  reason
    .replace(/^Began on .+?, not in /, 'Did not begin in ')
    .replace(/^(Is of the same person as) lines? \d+(, \d+)*/, '$1 another line')

/** The cases that cannot be drawn by reason, the most frequent first. One with several reasons stands under each. */
export const excludedByReason = (excluded: readonly ExcludedCase[]): ExcludedFor[] => {
  const found = new Map<string, ExcludedCase[]>()
  for (const each of excluded) {
    for (const reason of new Set(each.reasons.map(kindOf))) {
      const own = found.get(reason)
      if (own) own.push(each)
      else found.set(reason, [each])
    }
  }
  return [...found].map(([reason, cases]) => ({ reason, cases })).sort((a, b) => b.cases.length - a.cases.length)
}
