import { addDays, addMonths } from '#platform/dates.ts'
import type { Chance, Weighted } from './chance.ts'
import { firstNames, lastNames } from './names.ts'

/** An invented person as a list has them. Days are `2026-02-11`. */
export interface InventedPerson {
  crn: string
  pnc: string
  firstName: string
  lastName: string
  dateOfBirth: string
  sex: string
  ethnicity: string
}

/** Women are 12 to 16 of a hundred (domain notes 7). */
const sexes: Weighted<'Male' | 'Female'> = [
  ['Male', 86],
  ['Female', 14],
]

const ethnicities: Weighted<string> = [
  ['White: British/English/Welsh/Scottish/Northern Irish', 70],
  ['White: Other', 8],
  ['Black or Black British: African', 5],
  ['Black or Black British: Caribbean', 4],
  ['Asian or Asian British: Pakistani', 4],
  ['Asian or Asian British: Indian', 2],
  ['Mixed: White and Black Caribbean', 3],
  ['Mixed: Other', 1],
  ['Other: Any other ethnic group', 1],
  ['Not stated', 2],
]

/** Steps through all six-digit numbers without coming back to one: it has no divisor in common with a million. */
const step = 379_721

/** The CRN of the nth person: X, as in all invented data, and six digits. */
export const crnOf = (n: number, first: number): string => `X${String((first + n * step) % 1_000_000).padStart(6, '0')}`

/** Numbers above nine million are given to nobody in a year. */
const pncOf = (chance: Chance, dateOfBirth: string): string => {
  const year = Number(dateOfBirth.slice(0, 4)) + chance.between(14, 17)
  return `${year}/${chance.between(9_000_000, 9_999_999)}${chance.oneOf([...'ABCDEFGHJKLMNPQRTUVWXYZ'])}`
}

/** Someone of 18 to 75 years, more often young, on the day that their sentence begins. */
export const inventPerson = (chance: Chance, crn: string, startDate: string): InventedPerson => {
  const sex = chance.weighted(sexes)
  const years = 18 + Math.floor(58 * Math.min(chance.unit(), chance.unit()))
  const dateOfBirth = addDays(addMonths(startDate, -12 * years), -chance.between(0, 364))
  return {
    crn,
    pnc: chance.happens(0.95) ? pncOf(chance, dateOfBirth) : '',
    firstName: chance.oneOf(firstNames[sex]),
    lastName: chance.oneOf(lastNames),
    dateOfBirth,
    sex,
    ethnicity: chance.weighted(ethnicities),
  }
}
