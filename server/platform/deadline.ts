import { formatDay, formatTime, type Language, londonDay, londonInstant, londonTime } from '#platform/dates.ts'

/** A day without a time of its own counts to its last minute. */
const endOfDay = '23:59'

/** The instant by which something is due, in London. */
export const deadlineOf = ({ day, time }: { day: string; time: string | null }): Date =>
  londonInstant(day, time ?? endOfDay)

/** A deadline to the minute: `9am on Wednesday 11 February 2026`, in Welsh `9am, Dydd Mercher 11 Chwefror 2026`. */
export const deadlineInWords = (deadline: Date, language: Language = 'en'): string => {
  const [time, day] = [formatTime(londonTime(deadline)), formatDay(londonDay(deadline), language)]
  return language === 'cy' ? `${time}, ${day}` : `${time} on ${day}`
}

const minute = 60_000
const hour = 60 * minute

/** How long it is to a deadline, in the largest unit that says enough: days from two on, else hours, at the end minutes. */
export const timeLeft = (
  deadline: Date,
  now: Date,
): { unit: 'days' | 'hours' | 'minutes' | 'passed'; count: number } => {
  const left = deadline.getTime() - now.getTime()
  if (left < 0) return { unit: 'passed', count: 0 }
  if (left >= 48 * hour) return { unit: 'days', count: Math.floor(left / (24 * hour)) }
  if (left >= hour) return { unit: 'hours', count: Math.floor(left / hour) }
  return { unit: 'minutes', count: Math.floor(left / minute) }
}

/** `2 hours left`; what has passed has none. */
export const timeLeftInWords = (deadline: Date, now: Date, language: Language = 'en'): string => {
  const { unit, count } = timeLeft(deadline, now)
  if (language === 'cy') {
    if (unit === 'passed') return 'Mae’r dyddiad cau wedi mynd heibio'
    return `${count} ${{ days: 'diwrnod', hours: 'awr', minutes: 'munud' }[unit]} ar ôl`
  }
  if (unit === 'passed') return 'The deadline has passed'
  return `${count} ${count === 1 ? unit.slice(0, -1) : unit} left`
}
