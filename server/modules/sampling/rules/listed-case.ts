/** What is known of a case under one name: a choice's id, several of them, a day (`2026-02-11`), a number, yes or no. */
export type FactValue = string | number | boolean | readonly string[]

/** The facts of a case by the ids that the programme gives them (`cases.yaml`). What is not known is not there. */
export type Facts = Readonly<Record<string, FactValue>>

/** Who a case is about. Shown only to those who draw and inspect; never in logs, or in what a draw writes. */
export interface Person {
  crn: string
  /** Empty when the list has none. */
  pnc: string
  firstName: string
  lastName: string
  /** `1984-07-30`, or empty when the list has none. */
  dateOfBirth: string
}

/** One row of a long list, read and checked. */
export interface ListedCase {
  /** Its line in the file, where the header is line 1. */
  line: number
  person: Person
  /** Which of the person’s sentences: `1`, `2`. */
  eventNumber: string
  region: string
  pdu: string
  team: string
  /** The practitioner’s staff code. */
  practitioner: string
  facts: Facts
}

/** A long list that was read whole, without a fault. */
export interface LongList {
  /** SHA-256 of the file's bytes, in hexadecimal. */
  sha256: string
  /** Headers of the file that were read as columns of another name. */
  mapping?: Readonly<Record<string, string>>
  cases: readonly ListedCase[]
}
