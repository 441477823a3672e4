import { formatDay, formatTime } from '#platform/dates.ts'
import { listed } from '#platform/words.ts'
import { byTime, type InterviewTime } from './week.ts'

/** `Monday 2 March 2026 at 9:30am`. */
export const timeInWords = ({ day, start }: InterviewTime): string => `${formatDay(day)} at ${formatTime(start)}`

/** Times by day: `Monday 2 March 2026 at 9:30am and 10:45am; Tuesday 3 March 2026 at 2pm`. */
export const timesInWords = (times: readonly InterviewTime[]): string =>
  [...Map.groupBy(times.toSorted(byTime), ({ day }) => day)]
    .map(([day, on]) => `${formatDay(day)} at ${listed(on.map(({ start }) => formatTime(start)))}`)
    .join('; ')
