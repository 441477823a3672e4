import { formatDay, formatTime } from '#platform/dates.ts'
import { byTime, type InterviewTime } from './week.ts'

/** `A`, `A and B`, `A, B and C`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** `1 interview`, `2 interviews`. */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

/** `Monday 2 March 2026 at 9:30am`. */
export const timeInWords = ({ day, start }: InterviewTime): string => `${formatDay(day)} at ${formatTime(start)}`

/** Times by day: `Monday 2 March 2026 at 9:30am and 10:45am; Tuesday 3 March 2026 at 2pm`. */
export const timesInWords = (times: readonly InterviewTime[]): string =>
  [...Map.groupBy(times.toSorted(byTime), ({ day }) => day)]
    .map(([day, on]) => `${formatDay(day)} at ${listed(on.map(({ start }) => formatTime(start)))}`)
    .join('; ')
