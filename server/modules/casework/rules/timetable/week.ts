/** A part of a day: `2026-03-02` from `09:30` until `12:00`. */
export interface Period {
  day: string
  from: string
  until: string
}

/** When an interview begins: `2026-03-02` at `09:30`. How long it lasts is the week's. */
export interface InterviewTime {
  day: string
  start: string
}

/** When cases are inspected and practitioners interviewed. Times are as `09:30`, in London. */
export interface InterviewWeek {
  /** In order. */
  days: readonly string[]
  /** No interview is proposed to begin earlier, or to end later. */
  firstStart: string
  lastEnd: string
  midday: { from: string; until: string } | null
  /** How long an interview lasts: what the programme gives, or less (DIPP manual 5.1: normally up to 60). */
  minutes: number
  /** The least number of minutes between two interviews of one inspector. */
  gap: number
}

/** Minutes since midnight of a time such as `09:30`. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0')).join(':')

/** When an interview that begins then is over: `10:30`. */
export const endOf = ({ start }: InterviewTime, { minutes }: InterviewWeek): string =>
  timeOf(minutesOf(start) + minutes)

/** Earlier times first. */
export const byTime = (a: InterviewTime, b: InterviewTime): number => {
  const [left, right] = [`${a.day} ${a.start}`, `${b.day} ${b.start}`]
  return left < right ? -1 : left > right ? 1 : 0
}

/** Whether there are at least so many minutes between two interviews, whichever is the first; never for the same time. */
export const areApart = (a: InterviewTime, b: InterviewTime, week: InterviewWeek, gap: number): boolean =>
  a.day !== b.day || Math.abs(minutesOf(a.start) - minutesOf(b.start)) >= week.minutes + gap

/** Every time of the week at which an interview is proposed, in order. Any two of them leave the gap. */
export const timesOf = (week: InterviewWeek): InterviewTime[] => {
  const { days, firstStart, lastEnd, midday, minutes, gap } = week
  const parts = midday
    ? [[firstStart, midday.from] as const, [midday.until, lastEnd] as const]
    : [[firstStart, lastEnd] as const]
  const starts: string[] = []
  let earliest = 0
  for (const [from, until] of parts) {
    earliest = Math.max(earliest, minutesOf(from), minutesOf(firstStart))
    for (; earliest + minutes <= Math.min(minutesOf(until), minutesOf(lastEnd)); earliest += minutes + gap)
      starts.push(timeOf(earliest))
  }
  return days.flatMap(day => starts.map(start => ({ day, start })))
}
