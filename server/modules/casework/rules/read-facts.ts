import type { Fact } from '#modules/programmes'
import type { Facts, FactValue } from '#modules/sampling'
import { isDay } from '#platform/dates.ts'

/** What a form says of the facts of a case: `''` for one that is not known, several values for one with several choices. */
export type TypedFacts = Readonly<Record<string, string | readonly string[]>>

/** A fact that was typed wrongly, with what to enter. */
export interface FactFault {
  field: string
  text: string
}

const number = /^-?\d{1,9}(\.\d{1,6})?$/

const choicesOf = ({ choices = [], several }: Fact, values: readonly string[]): FactValue | undefined => {
  if (values.length > 1 && !several) return undefined
  if (!values.every(value => choices.some(({ id }) => id === value))) return undefined
  return values.length === 1 ? values[0] : values
}

const readers: Record<Fact['kind'], (fact: Fact, values: readonly string[]) => FactValue | undefined> = {
  'yes-no': (_, [value]) => (value === 'yes' ? true : value === 'no' ? false : undefined),
  choice: choicesOf,
  date: (_, [value = '']) => (isDay(value) ? value : undefined),
  number: (_, [value = '']) => (number.test(value) ? Number(value) : undefined),
  text: (_, [value]) => value,
}

const wanted: Record<Fact['kind'], string> = {
  'yes-no': 'Select yes or no',
  choice: 'Select one of the choices',
  date: 'Enter a real date, such as 11 2 2026',
  number: 'Enter a number, such as 40',
  text: 'Enter words',
}

/** Reads the facts of a case as they were typed, by the programme's kinds of fact. What was left empty is not known. */
export const readFacts = (facts: readonly Fact[], typed: TypedFacts): { facts: Facts; faults: FactFault[] } => {
  const read: Record<string, FactValue> = {}
  const faults: FactFault[] = []
  for (const fact of facts) {
    const values = [typed[fact.id] ?? []]
      .flat()
      .map(value => value.trim())
      .filter(Boolean)
    if (values.length === 0) continue
    const value = readers[fact.kind](fact, values)
    if (value === undefined) faults.push({ field: fact.id, text: `${fact.name}: ${wanted[fact.kind].toLowerCase()}` })
    else read[fact.id] = value
  }
  return { facts: read, faults }
}

/** Which facts differ, by their ids. */
export const changedFacts = (before: Facts, after: Facts): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    id => JSON.stringify(before[id]) !== JSON.stringify(after[id]),
  )
