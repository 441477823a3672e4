/** One save of the rating given to a standard: proposed (sitting 0), or decided at a sitting of the panel. */
export interface GivenChange {
  standard: string
  sitting: number
  version: number
  fromRating: string | null
  toRating: string | null
  toReason: string
  changedAt: Date
  changedBy: string
}

const typing = 10 * 60 * 1000

const goesOn = (last: GivenChange | undefined, change: GivenChange): last is GivenChange =>
  last !== undefined &&
  last.sitting === change.sitting &&
  last.changedBy === change.changedBy &&
  last.toRating === change.toRating &&
  change.changedAt.getTime() - last.changedAt.getTime() < typing

/**
 * The history of one standard as a reader wants it (RATE-08): saves of one person that follow each other within ten minutes
 * with the same rating are one entry, with the rating before the first and the reason of the last. Newest first.
 */
export const givenHistory = (changes: readonly GivenChange[]): GivenChange[] => {
  const entries: GivenChange[] = []
  for (const change of changes.toSorted((a, b) => a.sitting - b.sitting || a.version - b.version)) {
    const last = entries.at(-1)
    if (goesOn(last, change)) entries[entries.length - 1] = { ...change, fromRating: last.fromRating }
    else entries.push(change)
  }
  return entries.reverse()
}
