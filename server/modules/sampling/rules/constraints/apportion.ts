/**
 * Shares a number out in proportion to counts, by largest remainder: each gets its whole quota, and what is left goes, one
 * each, to the largest remainders; to the larger count, then to the one named first, where remainders are equal (SAMP-05).
 * Remainders are compared as whole numbers, never as rounded fractions.
 * @param counts Whole numbers, not all zero unless `total` is.
 * @param total At most the sum of the counts, so that nobody gets more than they have.
 * @returns For each count its share; they add up to `total`.
 */
export const apportion = (counts: readonly number[], total: number): number[] => {
  const sum = counts.reduce((a, b) => a + b, 0)
  if (total > sum) throw new RangeError(`${total} cannot be shared out among ${sum}`)
  if (total === 0) return counts.map(() => 0)
  const shares = counts.map(count => Math.floor((count * total) / sum))
  const remainder = (i: number): number => ((counts[i] as number) * total) % sum
  const inTurn = [...counts.keys()].sort(
    (a, b) => remainder(b) - remainder(a) || (counts[b] as number) - (counts[a] as number) || a - b,
  )
  const left = total - shares.reduce((a, b) => a + b, 0)
  for (const i of inTurn.slice(0, left)) shares[i] = (shares[i] as number) + 1
  return shares
}
