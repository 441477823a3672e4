import { formatDay, formatTime } from '#platform/dates.ts'
import { listed } from '#platform/words.ts'
import { byTime, type InterviewTime, type Period } from './week.ts'

/** `Monday 2 March 2026 at 9:30am`. */
export const timeInWords = ({ day, start }: InterviewTime): string => `${formatDay(day)} at ${formatTime(start)}`

/** Times by day, each once: `Monday 2 March 2026 at 9:30am and 10:45am; Tuesday 3 March 2026 at 2pm`. */
export const timesInWords = (times: readonly InterviewTime[]): string =>
  [...Map.groupBy(times.toSorted(byTime), ({ day }) => day)]
    .map(([day, on]) => `${formatDay(day)} at ${listed([...new Set(on.map(({ start }) => formatTime(start)))])}`)
    .join('; ')

/** Parts of days, a text for each day: `Monday 2 March 2026, 9:30am to 12 noon and 2pm to 4pm`. */
export const periodsInWords = (periods: readonly Period[]): string[] =>
  [...Map.groupBy(periods, ({ day }) => day)].map(
    ([day, parts]) =>
      `${formatDay(day)}, ${listed(parts.map(({ from, until }) => `${formatTime(from)} to ${formatTime(until)}`))}`,
  )
