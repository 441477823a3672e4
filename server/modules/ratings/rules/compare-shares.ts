import type { Share } from '#modules/casework'

/** Whether the share is `percent` or more, exactly: 79.5% does not reach 80. No cases (`of` 0) reach nothing. */
export const reaches = ({ sufficient, of }: Share, percent: number): boolean =>
  of > 0 && sufficient * 100 >= percent * of

/** Negative when `a` is the smaller share, 0 when they are equal, exactly: 1 of 2 equals 2 of 4. */
export const compareShares = (a: Share, b: Share): number => a.sufficient * b.of - b.sufficient * a.of

/** Whether the share lies `points` percentage points or fewer from `percent`, on either side, exactly. */
export const liesWithin = ({ sufficient, of }: Share, points: number, percent: number): boolean =>
  of > 0 && Math.abs(sufficient * 100 - percent * of) <= points * of

/** The fewest sufficient cases, of as many cases in all, that reach `percent`. */
export const leastToReach = ({ of }: Share, percent: number): number => Math.ceil((percent * of) / 100)

/** The share with `more` cases more (or fewer) sufficient; null when there are not as many cases. */
export const withMore = ({ sufficient, of }: Share, more: number): Share | null =>
  sufficient + more < 0 || sufficient + more > of ? null : { sufficient: sufficient + more, of }
