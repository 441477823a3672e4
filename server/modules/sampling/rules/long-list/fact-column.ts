import type { Cases } from '#modules/programmes'
import type { FactValue } from '../listed-case.ts'
import { type Column, plainHeading } from './column.ts'
import { factWords, none, yesNoWords } from './ndelius-words.ts'
import { readerOfChoices, readerOfYesNo } from './read-choice.ts'
import { expectedDay, readDay } from './read-day.ts'
import { expectedText, readText } from './read-text.ts'

type Fact = Cases['facts'][number]
type Reading = Pick<Column, 'isWords' | 'expected' | 'read'>

/** Without these no draw can be: when a case began, what it is, and its risk of serious harm. */
const required = new Set(['start-date', 'sentence-kind', 'rosh'])

const readNumber = (text: string): number | undefined =>
  /^-?\d{1,9}(\.\d{1,6})?$/.test(text) ? Number(text) : undefined

const oneOf = (names: readonly string[]): string => `one of: ${names.join(', ')}`

const readings: Record<Fact['kind'], (fact: Fact) => Reading> = {
  choice: fact => ({
    isWords: true,
    expected: oneOf((fact.choices ?? []).map(({ name }) => name)),
    read: readerOfChoices(fact),
  }),
  'yes-no': fact => ({ isWords: true, expected: 'yes or no', read: readerOfYesNo(fact) }),
  date: () => ({ isWords: false, expected: expectedDay, read: readDay }),
  number: () => ({ isWords: false, expected: 'a number such as 40 or 1.5', read: readNumber }),
  text: () => ({ isWords: true, expected: expectedText('text'), read: readText }),
}

/** What an empty cell says: nDelius leaves out what is not so. */
const blankOf = ({ id, kind, choices = [] }: Fact): FactValue | undefined => {
  const blank = factWords[id]?.blank ?? none
  if (kind === 'choice') return choices.some(choice => choice.id === blank) ? blank : undefined
  return kind === 'yes-no' && factWords[id]?.blank !== undefined ? (yesNoWords.get(blank) ?? false) : undefined
}

/** The column of a fact that a programme declares. */
export const factColumn = (fact: Fact, all: readonly Fact[]): Column => {
  const { heading = plainHeading(fact.id), alsoIn } = factWords[fact.id] ?? {}
  const blank = blankOf(fact)
  return {
    key: fact.id,
    heading,
    also: [
      ...(heading === plainHeading(fact.id) ? [] : [plainHeading(fact.id)]),
      ...(alsoIn === undefined || all.some(({ id }) => id === alsoIn) ? [] : [alsoIn]),
    ],
    isRequired: required.has(fact.id),
    isPersonal: false,
    ...readings[fact.kind](fact),
    ...(blank === undefined ? {} : { blank }),
  }
}
