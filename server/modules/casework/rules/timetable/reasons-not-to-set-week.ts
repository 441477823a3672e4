import { isDay, isTime } from '#platform/dates.ts'
import { type InterviewWeek, timesOf } from './week.ts'

/** Why these cannot be the settings of an interview week, by field. Empty: they can (CASE-04). */
export const reasonsNotToSetWeek = (
  week: InterviewWeek,
  /** The longest that an interview of the programme lasts, in minutes. */
  longest: number,
): { field: keyof InterviewWeek; text: string }[] => {
  const { days, firstStart, lastEnd, midday, minutes, gap } = week
  const wrong = (field: keyof InterviewWeek, text: string, is: boolean) => (is ? [{ field, text }] : [])
  const reasons = [
    ...wrong('days', 'Select the days of the interview week', days.length === 0 || !days.every(isDay)),
    ...wrong('firstStart', 'Enter when the first interview of a day begins', !isTime(firstStart)),
    ...wrong('lastEnd', 'Enter when the last interview of a day is over', !isTime(lastEnd)),
    ...wrong(
      'midday',
      'Enter when the break at midday begins and when it ends, or neither',
      midday !== null && !(isTime(midday.from) && isTime(midday.until) && midday.from < midday.until),
    ),
    ...wrong(
      'minutes',
      `Enter how long an interview lasts: from 5 to ${longest} minutes`,
      !Number.isInteger(minutes) || minutes < 5 || minutes > longest,
    ),
    ...wrong(
      'gap',
      'Enter the minutes between two interviews: a whole number from 0 to 240',
      !Number.isInteger(gap) || gap < 0 || gap > 240,
    ),
  ]
  if (reasons.length > 0) return reasons
  return wrong('lastEnd', 'Enter times between which there is room for an interview', timesOf(week).length === 0)
}
