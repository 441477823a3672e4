import type { FactValue } from '../listed-case.ts'

/** A column that a long list may have. */
export interface Column {
  /** What is read from it: the id of a fact, or of a part of the case, such as `crn`. */
  key: string
  /** Its heading as lists from nDelius have it: `practitioner_code`. */
  heading: string
  /** Other headings for the same. */
  also: readonly string[]
  /** It must be there, with something in every row. */
  isRequired: boolean
  /** It says who someone is, so that a fault never repeats it. */
  isPersonal: boolean
  /** Text and words, where a cell that begins as a formula does is a fault. Days and numbers may begin with a sign. */
  isWords: boolean
  /** What should stand in a cell: `a date such as …`. */
  expected: string
  /** What a cell says that is not empty and has no spaces around it, or undefined when it cannot be read. */
  read(text: string): FactValue | undefined
  /** What an empty cell says, if anything. */
  blank?: FactValue
}

/** Headings are the same in any case, and with spaces, hyphens or underscores: `Date of birth` is `date_of_birth`. */
export const plainHeading = (heading: string): string =>
  heading
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '_')
