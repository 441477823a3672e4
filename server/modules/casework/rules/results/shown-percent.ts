import type { Share } from './share.ts'

/**
 * The share in per cent to one decimal, for reading only; null without cases. It is rounded, but never up to a whole
 * per cent: boundaries are whole, and 79.96% must not look like the 80 that it did not reach.
 */
export const percentToRead = ({ sufficient, of }: Share): number | null => {
  if (of === 0) return null
  const rounded = Math.floor((sufficient * 2000 + of) / (2 * of))
  const reached = rounded * of <= sufficient * 1000
  return (rounded % 10 === 0 && !reached ? rounded - 1 : rounded) / 10
}

/** `62.9%`, or `no cases`. */
export const shownPercent = (share: Share): string => {
  const percent = percentToRead(share)
  return percent === null ? 'no cases' : `${percent.toFixed(1)}%`
}
