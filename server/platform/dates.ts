/**
 * Days of the calendar, as `2026-02-11`, and times of day, as `09:30`. A day has no time and no time zone; where one
 * meets an instant, it is the day in London. Nothing here asks what the time is.
 */
import { Temporal } from 'temporal-polyfill'

export type Language = 'en' | 'cy'

const london = 'Europe/London'
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

export type DayOfWeek = (typeof weekdays)[number]

const millisecondsOfDay = 86_400_000

/** Remembers what was worked out for each of the days that are in use: two centuries of them at most. */
const remembered = <K, V>(work: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>()
  return key => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = work(key)
    if (known.size >= 73_000) known.clear()
    known.set(key, value)
    return value
  }
}

// Days are counted as numbers and remembered: a timeline is some hundred of these, and a list has many timelines.
const dayOfNumber = remembered((number: number) => new Date(number * millisecondsOfDay).toISOString().slice(0, 10))

/** Days since Thursday 1 January 1970. */
const numberOfDay = remembered((day: string) => {
  if (!isDay(day)) throw new RangeError(`“${day}” is not a day such as 2026-02-11`)
  return Date.parse(day) / millisecondsOfDay
})

const weekdayNumber = (day: string): number => (((numberOfDay(day) + 3) % 7) + 7) % 7

/** Whether a text is a day that exists, written as `2026-02-11`: `2026-02-30` and `11/02/2026` are not. */
export const isDay = (text: string): boolean => {
  const number = Date.parse(text) / millisecondsOfDay
  return Number.isInteger(number) && dayOfNumber(number) === text
}

/** Whether a text is a time of day in 24 hours, written as `09:30`. */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/** The day that many days later, or earlier when negative. @throws RangeError for what is no day. */
export const addDays = (day: string, days: number): string => dayOfNumber(numberOfDay(day) + days)

/** The same day of the week that many weeks later, or earlier when negative. */
export const addWeeks = (day: string, weeks: number): string => addDays(day, 7 * weeks)

/**
 * The same day that many calendar months later, or earlier when negative; the last day of the month where that has no such
 * day: three months before 31 May is 28 or 29 February.
 */
export const addMonths = (day: string, months: number): string =>
  Temporal.PlainDate.from(day).add({ months }).toString()

/** How many days the second is after the first; negative when it is before. */
export const daysBetween = (from: string, to: string): number => numberOfDay(to) - numberOfDay(from)

/** The day of the week, in lower case: `wednesday`. */
export const weekdayOf = (day: string): DayOfWeek => weekdays[weekdayNumber(day)] as DayOfWeek

/** The Monday of the day's week. Weeks begin on Monday. */
export const mondayOf = (day: string): string => addDays(day, -weekdayNumber(day))

/** The given day of the week that a day is in. Weeks begin on Monday. */
export const weekdayInWeekOf = (day: string, weekday: DayOfWeek): string =>
  addDays(mondayOf(day), weekdays.indexOf(weekday))

const formatters = new Map<string, Intl.DateTimeFormat>()

const format = (day: string, parts: Intl.DateTimeFormatOptions, lang: Language): string => {
  const key = `${lang} ${Object.keys(parts)} ${Object.values(parts)}`
  const known = formatters.get(key)
  const formatter = known ?? new Intl.DateTimeFormat(`${lang}-GB`, { ...parts, timeZone: 'UTC' })
  formatters.set(key, formatter)
  const printed = formatter.formatToParts(Date.parse(day)).filter(({ type }) => type !== 'literal')
  return printed.map(({ value }) => value).join(' ')
}

const date = { day: 'numeric', month: 'long', year: 'numeric' } as const

/** A day as people read it: `Wednesday 11 February 2026`, in Welsh `Dydd Mercher 11 Chwefror 2026`. */
export const formatDay = (day: string, lang: Language = 'en'): string => format(day, { weekday: 'long', ...date }, lang)

/** A day without its weekday: `11 February 2026`, in Welsh `11 Chwefror 2026`. */
export const formatShortDay = (day: string, lang: Language = 'en'): string => format(day, date, lang)

/** A day where the year is plain and space is short: `11 Feb`. */
export const formatDayAndMonth = (day: string, lang: Language = 'en'): string =>
  format(day, { day: 'numeric', month: 'short' }, lang)

/** A time of day in the style of GOV.UK: `9:30am`, `1pm`, `12 noon`, `12 midnight`. */
export const formatTime = (time: string): string => {
  if (time === '12:00') return '12 noon'
  if (time === '00:00') return '12 midnight'
  const [hour, minute] = time.split(':').map(Number) as [number, number]
  return `${hour % 12 || 12}${minute ? `:${time.slice(3)}` : ''}${hour < 12 ? 'am' : 'pm'}`
}

const inLondon = (instant: Date): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(london)

/** The day that an instant falls on in London. */
export const londonDay = (instant: Date): string => inLondon(instant).toPlainDate().toString()

/** The time of day at an instant in London, in 24 hours: `14:02`. */
export const londonTime = (instant: Date): string =>
  inLondon(instant).toPlainTime().toString({ smallestUnit: 'minute' })

/** The instant of a day and time in London. A time that the clocks skip in March is taken an hour later. */
export const londonInstant = (day: string, time: string): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: london, plainTime: time }).epochMilliseconds)
