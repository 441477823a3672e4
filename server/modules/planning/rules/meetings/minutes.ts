/** Minutes since midnight of a time as `13:30`. */
export const minuteOf = (time: string): number => {
  const [hour, minute] = time.split(':').map(Number) as [number, number]
  return hour * 60 + minute
}

/** The time of so many minutes since midnight: `13:30`. */
export const timeOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** When something of so many minutes ends that begins then; at midnight at the latest. */
export const endOf = ({ start, minutes }: { start: string; minutes: number }): string =>
  timeOf(Math.min(minuteOf(start) + minutes, 24 * 60 - 1))

interface Span {
  day: string
  start: string
  minutes: number
}

/** Whether two meetings are at the same time. One that begins when the other ends is not. */
export const overlap = (a: Span, b: Span): boolean =>
  a.day === b.day &&
  minuteOf(a.start) < minuteOf(b.start) + b.minutes &&
  minuteOf(b.start) < minuteOf(a.start) + a.minutes
