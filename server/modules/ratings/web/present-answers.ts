import { formatShortDay, londonDay, londonTime } from '#platform/dates.ts'
import type { Answer } from '../rules/answer.ts'

/** "Yes", "No" or "Not answered". */
export const answerInWords = (answer: 'yes' | 'no' | null | undefined): string =>
  answer === 'yes' ? 'Yes' : answer === 'no' ? 'No' : 'Not answered'

/** "Saved at 14:02 on 11 February 2026 by Tom Okafor". */
export const savedWords = (answer: Answer | undefined, names: ReadonlyMap<string, string>): string =>
  answer
    ? `Saved at ${londonTime(answer.changedAt)} on ${formatShortDay(londonDay(answer.changedAt))} by ${names.get(answer.changedBy) ?? answer.changedBy}`
    : 'Nothing saved yet'
