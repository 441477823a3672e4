import { formatDay, londonDay, londonTime } from '../dates.ts'

/** "Monday 16 February 2026 at 10:00". */
export const moment = (at: Date): string => `${formatDay(londonDay(at))} at ${londonTime(at)}`
