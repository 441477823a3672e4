import { addDays } from '#platform/dates.ts'
import type { InventedPerson } from './person.ts'
import type { InventedSentence } from './sentence.ts'

/** What makes a row of a list out of the ordinary: cells by heading, put over the ordinary ones. */
export type Oddity = (row: { sentence: InventedSentence; earlier: InventedPerson }) => Readonly<Record<string, string>>

const sameAs = ({ firstName, lastName, dateOfBirth, sex, ethnicity }: InventedPerson) => ({
  first_name: firstName,
  last_name: lastName,
  date_of_birth: dateOfBirth,
  sex,
  ethnicity,
})

const ended =
  (days: number): Oddity =>
  ({ sentence }) => ({ end_date: addDays(sentence.startDate, days), suspension: '', suspension_date: '' })

const suspended =
  (suspension: string, days: number): Oddity =>
  ({ sentence }) => ({ suspension, suspension_date: addDays(sentence.startDate, days), end_date: '' })

const cells =
  (values: Readonly<Record<string, string>>): Oddity =>
  () =>
    values

/**
 * Every shape that the rules of a sample turn on, with the days on both sides of a boundary: excluded when it ended by day
 * 7, and asked other questions when contact was suspended by day 56 (DIPP manual 4.1).
 */
export const oddities: readonly Oddity[] = [
  ended(7),
  ended(8),
  suspended('Reset', 56),
  suspended('Reset', 57),
  suspended('Impact', 56),
  suspended('Impact', 57),
  cells({ under_review: 'SFO' }),
  cells({ under_review: 'DARDR' }),
  cells({ under_review: 'CSPR' }),
  cells({ under_review: 'other' }),
  ({ earlier }) => ({ ...sameAs(earlier), crn: earlier.crn, pnc: earlier.pnc, event_number: '6' }),
  ({ earlier }) => ({ ...sameAs(earlier), pnc: earlier.pnc }),
  ({ earlier }) => ({ ...sameAs(earlier), pnc: '' }),
  cells({ transferred: 'In' }),
  cells({ transferred: 'Out' }),
  cells({ restricted: 'Yes', first_name: '*****', last_name: '*****' }),
  ({ sentence }) => (sentence.kind === 'community' ? { requirements: 'W' } : {}),
]
