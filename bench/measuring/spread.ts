/** What several measurements of one thing gave. */
export interface Spread {
  min: number
  median: number
  max: number
}

const sorted = (values: readonly number[]): Float64Array => Float64Array.from(values).sort()

/** The value below which this share of the values lies: 0.5 for the median, 0.99 for p99. */
export const percentile = (values: readonly number[], share: number): number => {
  const ordered = sorted(values)
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? Number.NaN
}

export const spreadOf = (values: readonly number[]): Spread => {
  const ordered = sorted(values)
  const middle = (ordered.length - 1) / 2
  const [below, above] = [ordered[Math.floor(middle)] as number, ordered[Math.ceil(middle)] as number]
  return { min: Math.min(...values), median: (below + above) / 2, max: Math.max(...values) }
}

/** The ratio in each round of what was measured side by side in it. */
export const ratios = (measured: readonly number[], baseline: readonly number[]): number[] =>
  measured.map((value, round) => value / (baseline[round] ?? Number.NaN))
