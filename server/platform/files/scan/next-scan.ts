import { isOfScanner, type Trouble } from './scanner.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** Between one try and the next; after the last of them always that one, since whoever runs the scanner may mend it any time. */
const pausesOfScanner = [1, 2, 5].map(minutes => minutes * minute)
const pausesOfFile = [1, 5, 15, 60].map(minutes => minutes * minute)

/** When a content that was tried so many times in vain is tried again; null: at once. */
export const nextScan = (trouble: Trouble, tries: number, now: Date): Date | null => {
  if (trouble === 'stopped') return null
  const pauses = isOfScanner(trouble) ? pausesOfScanner : pausesOfFile
  const pause = pauses[Math.min(tries, pauses.length) - 1] as number
  return new Date(now.getTime() + pause)
}

/**
 * What was clean is scanned again once a week, because signatures of a new virus come days after it; but not what has been here for more
 * than 90 days, which is longer than from an announcement to the report: files do not change, and nobody works with it any more.
 */
export const againAfter = 7 * day
export const notOlderThan = 90 * day
