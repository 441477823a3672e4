interface Change {
  version: number
  changedAt: Date
  changedBy: string
}

const typing = 10 * 60 * 1000

/**
 * A history as a reader wants it: saves of one person that follow each other within ten minutes are one entry, its last, unless
 * they stand apart for another reason. Newest first.
 */
export const readableChanges = <C extends Change>(
  changes: readonly C[],
  standApart: (before: C, after: C) => boolean = () => false,
): C[] => {
  const entries: C[] = []
  for (const change of changes.toSorted((a, b) => a.version - b.version)) {
    const last = entries.at(-1)
    const goesOn =
      last !== undefined &&
      last.changedBy === change.changedBy &&
      !standApart(last, change) &&
      change.changedAt.getTime() - last.changedAt.getTime() < typing
    if (goesOn) entries[entries.length - 1] = change
    else entries.push(change)
  }
  return entries.reverse()
}
