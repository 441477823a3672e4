import type { AskOfInspectedBody } from '#modules/programmes'

/** The name of the bank holiday on a day, `null` when there is none. */
export type BankHolidays = (day: string) => string | null

/** A date that a person set by hand, with why (PLAN-04). */
export interface Move {
  step: string
  date: string
  /** The time of day. Without it the step keeps the one it has. */
  time?: string | null | undefined
  reason: string
}

/** What a timeline is worked out for. */
export interface TimelineSetting {
  /** The fieldwork date. Its day of the week is checked by `faultsOfFieldworkDate`. */
  fieldwork: string
  wales: boolean
  moves: readonly Move[]
  calendar: BankHolidays
}

/** A day, and the time on it when one is set. */
export interface Moment {
  date: string
  time: string | null
}

/** What a person should know about a step's date. */
export interface StepWarning {
  text: string
  /** A rule of the programme is broken, and nobody has said why yet. */
  needsReason: boolean
}

/** A step of the timeline with its date. Days are as `2026-02-11`, times as `09:30`, all in London. */
export interface WorkedStep extends Moment {
  id: string
  name: string
  phase: string
  /** The last day of a step that lasts, and when on that day it ends. */
  until: Moment | null
  /** The weekend or bank holiday that the rule gave, before the step moved to a working day. */
  movedFrom: string | null
  /** Why it moved, as a sentence without its full stop. */
  movedBecause: string | null
  /** Set by a person: why, and the date that the rules give. */
  movedByHand: { reason: string; from: string } | null
  rule: string
  source: string
  owner: string
  shared: boolean
  /** What the inspected body does until then. */
  asks: readonly AskOfInspectedBody[]
  warnings: StepWarning[]
}
