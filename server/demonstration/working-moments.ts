import { addDays, londonDay, londonInstant } from '#platform/dates.ts'
import { isWorkingDay } from '#platform/working-days.ts'

const minute = 60_000

/** The working hours between two instants, from 9:05am to 5:25pm on working days, as pairs of milliseconds. */
const workingHours = (from: Date, until: Date): [number, number][] => {
  const spans: [number, number][] = []
  for (let day = londonDay(from); day <= londonDay(until); day = addDays(day, 1)) {
    if (!isWorkingDay(day)) continue
    const start = Math.max(from.getTime(), londonInstant(day, '09:05').getTime())
    const end = Math.min(until.getTime(), londonInstant(day, '17:25').getTime())
    if (start < end) spans.push([start, end])
  }
  return spans
}

/**
 * So many moments spread over the working hours between two instants, in order: when people did a series of things.
 * Where there are no working hours between them, over the time itself.
 */
export const workingMoments = (from: Date, until: Date, count: number): Date[] => {
  const found = workingHours(from, until)
  const spans = found.length > 0 ? found : [[from.getTime(), until.getTime()] as [number, number]]
  const total = spans.reduce((sum, [start, end]) => sum + end - start, 0)
  return Array.from({ length: count }, (_, i) => {
    let left = (total * (i + 0.5)) / count
    for (const [start, end] of spans) {
      if (left < end - start) return new Date(Math.floor((start + left) / minute) * minute + ((i * 17) % 50) * 1000)
      left -= end - start
    }
    return until
  })
}
