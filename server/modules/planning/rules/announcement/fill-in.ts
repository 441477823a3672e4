import { type Blank, takeApart } from '#modules/programmes'
import { formatDay, formatTime, type Language } from '#platform/dates.ts'
import { listed } from '#platform/words.ts'
import type { Moment, WorkedStep } from '../worked-step.ts'

/** What an inspection fills the blanks of its letters in with. */
export interface LetterFacts {
  place: string
  steps: readonly WorkedStep[]
  team: readonly { role: string; name: string }[]
  /** Addresses of surveys, by the id of the survey. */
  surveys: Readonly<Record<string, string>>
}

/** `Wednesday 11 February 2026, 9am`. */
const moment = ({ date, time }: Moment, language: Language): string =>
  time ? `${formatDay(date, language)}, ${formatTime(time)}` : formatDay(date, language)

/** What a blank stands for, or undefined where nobody has said yet. */
export const wordsFor = (blank: Blank, facts: LetterFacts, language: Language): string | undefined => {
  if (blank.kind === 'place') return facts.place
  if (blank.kind === 'survey') return facts.surveys[blank.id] || undefined
  if (blank.kind === 'team') {
    const names = facts.team.filter(({ role }) => role === blank.id).map(({ name }) => name)
    return names.length === 0 ? undefined : listed(names, language === 'cy' ? 'a' : 'and')
  }
  const step = facts.steps.find(({ id }) => id === blank.id)
  const when = blank.kind === 'end' ? step?.until : step
  return when ? moment(when, language) : undefined
}

/** The blanks of a text that an inspection has nothing for. */
export const openBlanks = (text: string, facts: LetterFacts): Blank[] =>
  takeApart(text).filter(
    (part): part is Blank =>
      typeof part === 'object' && part.kind !== 'unknown' && wordsFor(part, facts, 'en') === undefined,
  )

/** What is written in braces in a text without being a blank that a letter can have. */
export const unknownBlanks = (text: string): string[] =>
  takeApart(text).flatMap(part => (typeof part === 'object' && part.kind === 'unknown' ? [part.written] : []))

/** A text of a letter with its blanks filled in; what nobody has said yet stands in square brackets. */
export const fillIn = (text: string, facts: LetterFacts, language: Language): string => {
  const open = language === 'cy' ? '[heb ei bennu eto]' : '[not known yet]'
  return takeApart(text)
    .map(part => {
      if (typeof part === 'string') return part
      return part.kind === 'unknown' ? part.written : (wordsFor(part, facts, language) ?? open)
    })
    .join('')
}
