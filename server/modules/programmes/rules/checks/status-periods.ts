import { check, type Finding } from '../check.ts'

const section = 'programme' as const

/**
 * The states of a programme follow each other in time: each ends, by its `until`, before the next begins. Both days count.
 * Days of the form 2025-10-01 compare as text.
 */
export const statusPeriodsFollowEachOther = check(['programme'], ({ programme: { status } }) =>
  status.flatMap(({ from, until }, i): Finding[] => {
    const next = status[i + 1]
    if (until !== undefined && until < from)
      return [{ section, path: ['status', i, 'until'], message: `${until} is before its beginning, ${from}` }]
    if (!next) return []
    if (next.from <= from)
      return [
        { section, path: ['status', i + 1, 'from'], message: `must be after ${from}, when the state before begins` },
      ]
    if (until === undefined)
      return [
        { section, path: ['status', i], message: `needs an “until” before ${next.from}, when the next state begins` },
      ]
    if (until >= next.from)
      return [
        { section, path: ['status', i, 'until'], message: `overlaps the next state, which begins on ${next.from}` },
      ]
    return []
  }),
)

/** A version is in effect from its first day to its last, in this order. */
export const effectiveDaysAreInOrder = check(['programme'], ({ programme: { effectiveFrom, effectiveUntil } }) =>
  effectiveUntil !== undefined && effectiveUntil < effectiveFrom
    ? [{ section, path: ['effectiveUntil'], message: `is before effectiveFrom, ${effectiveFrom}` }]
    : [],
)
