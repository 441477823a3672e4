import { percentOf, type Share } from './share.ts'

/** Between which percentages the share of the whole population lies, as far as a sample can say. */
export interface Interval {
  low: number
  high: number
}

/** The normal distribution has 2.5% above it. */
const z = 1.959963984540054

/** As many cases of an endless population would say as much as these say of theirs: `n(N-1)/(N-n)`. */
const effectiveSize = (of: number, population: number): number => (of * (population - 1)) / (population - of)

/**
 * The 95% interval of Wilson (1927) for a share, in per cent and not rounded; null without cases. It holds the share, and
 * stays within 0 and 100 where the share is small, or the cases are few.
 * @param population How many cases there are of which these are a sample: then the interval is narrower, and the share itself
 * when all of them were inspected.
 * @throws RangeError for more cases than the population has.
 */
export const wilsonInterval = (share: Share, population?: number): Interval | null => {
  const percent = percentOf(share)
  if (percent === null) return null
  if (population !== undefined && population < share.of)
    throw new RangeError(`${share.of} cases are no sample of ${population}`)
  if (population === share.of) return { low: percent, high: percent }
  const p = share.sufficient / share.of
  const spread = z ** 2 / (population === undefined ? share.of : effectiveSize(share.of, population))
  const centre = (p + spread / 2) / (1 + spread)
  const half = Math.sqrt(spread * p * (1 - p) + spread ** 2 / 4) / (1 + spread)
  // Where all are sufficient, the sum is a hair off the 100 that it is.
  return { low: 100 * (centre - half), high: p === 1 ? 100 : 100 * (centre + half) }
}
