import { formatShortDay, londonDay, londonTime } from '#platform/dates.ts'

interface Change {
  changedAt: Date
  changedBy: string
}

type Names = ReadonlyMap<string, string>

/** "Saved at 14:02 on 16 February 2026 by Nadia Rahman". */
export const savedBy = (change: Change | undefined, names: Names): string =>
  change
    ? `Saved at ${londonTime(change.changedAt)} on ${formatShortDay(londonDay(change.changedAt))} by ${names.get(change.changedBy) ?? change.changedBy}`
    : 'Nothing saved yet'

/** "Nadia Rahman changed this at 14:02, after you opened it". */
export const givenWords = ({ changedAt, changedBy }: Change, names: Names): string =>
  `${names.get(changedBy) ?? changedBy} changed this at ${londonTime(changedAt)}, after you opened it`

/** "Saved at 14:02", with what is still needed before it is finished. */
export const savedNow = (when: Date, needed: readonly string[]): string =>
  [`Saved at ${londonTime(when)}`, ...needed].join('. ')
