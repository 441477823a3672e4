import type { FactValue, ListedCase } from '../listed-case.ts'
import type { Values } from './read-cells.ts'

const textOf = (values: Values, key: string): string => {
  const value = values.get(key)
  return typeof value === 'string' ? value : ''
}

/** Whole years from a birth to a day, both as `2026-02-11`. Who is born on 29 February is a year older on 1 March. */
export const ageOn = (born: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0)

const postRelease = ['licence', 'post-sentence-supervision']

/** Facts that follow from other cells of the row, where none of its own says them. */
const derived: Readonly<Record<string, (values: Values) => FactValue | undefined>> = {
  region: values => values.get('region'),
  pdu: values => values.get('pdu'),
  team: values => values.get('team'),
  age: values => {
    const [born, start] = [textOf(values, 'date-of-birth'), textOf(values, 'start-date')]
    return born === '' || start === '' ? undefined : ageOn(born, start)
  },
  // A licence begins on the day of release, as the programmes' own words for the start say.
  'release-date': values =>
    postRelease.includes(textOf(values, 'sentence-kind')) ? values.get('start-date') : undefined,
}

/** nDelius shows asterisks in the place of a restricted person's name (domain notes 7). */
const hasRestrictedName = (values: Values): boolean =>
  [textOf(values, 'first-name'), textOf(values, 'last-name')].some(name => name.includes('*'))

const factOf = (id: string, values: Values): FactValue | undefined => {
  if (id === 'restricted' && hasRestrictedName(values)) return true
  return values.get(id) ?? derived[id]?.(values)
}

/** The case that the cells of a row describe, with the facts that the programme declares. */
export const caseOfValues = (line: number, values: Values, facts: readonly string[]): ListedCase => {
  const known: Record<string, FactValue> = {}
  for (const id of facts) {
    const value = factOf(id, values)
    if (value !== undefined) known[id] = value
  }
  return {
    line,
    person: {
      crn: textOf(values, 'crn'),
      pnc: textOf(values, 'pnc'),
      firstName: textOf(values, 'first-name'),
      lastName: textOf(values, 'last-name'),
      dateOfBirth: textOf(values, 'date-of-birth'),
    },
    eventNumber: textOf(values, 'event-number'),
    region: textOf(values, 'region'),
    pdu: textOf(values, 'pdu'),
    team: textOf(values, 'team'),
    practitioner: textOf(values, 'practitioner'),
    facts: known,
  }
}
