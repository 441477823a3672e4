import { isDay, weekdayOf } from '#platform/dates.ts'
import type { Timeline } from '../schema/index.ts'

/** Bank holidays are known well for these years. A year outside them is a slip of the keys. */
const years = { first: 2000, last: 2199 }

const capital = (word: string): string => word[0]?.toUpperCase() + word.slice(1)

/** What is wrong with a fieldwork date as typed, one sentence a fault. None means that the timeline can be worked out. */
export const faultsOfFieldworkDate = ({ fieldwork }: Timeline, text: string): string[] => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return [`“${text}” is not a date such as 2026-02-09 (year, month, day)`]
  if (!isDay(text)) return [`${text} is not a date: there is no such day`]
  const year = Number(text.slice(0, 4))
  if (year < years.first || year > years.last)
    return [`${text} is out of reach: the year must be from ${years.first} to ${years.last}`]
  const weekday = weekdayOf(text)
  if (weekday === fieldwork.weekday) return []
  const needed = capital(fieldwork.weekday)
  return [`${text} is a ${capital(weekday)}; the fieldwork date must be a ${needed} (${fieldwork.name})`]
}
