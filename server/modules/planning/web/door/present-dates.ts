import { formatDay, formatTime, londonDay, londonTime } from '#platform/dates.ts'
import type { Language } from '#platform/web/language.ts'
import type { WorkedStep } from '../../rules/worked-step.ts'

const at = (date: string, time: string | null, language: Language): string =>
  time ? `${formatDay(date, language)}, ${formatTime(time)}` : formatDay(date, language)

/** When a step is, in the reader's language: "Monday 2 March 2026, 9am until Thursday 5 March 2026". */
export const whenForOutsiders = ({ date, time, until }: WorkedStep, untilWord: string, language: Language): string =>
  until ? `${at(date, time, language)} ${untilWord} ${at(until.date, until.time, language)}` : at(date, time, language)

/** An instant in the reader's language: "Monday 2 March 2026, 9:05am". */
export const instantForOutsiders = (instant: Date, language: Language): string =>
  at(londonDay(instant), londonTime(instant), language)
