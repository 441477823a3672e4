import type { Standard } from '#modules/programmes'
import { listed } from '#platform/words.ts'
import type { CaseRating } from './rate-standard-by-cases.ts'
import type { CaseResults } from './results-of-standard.ts'

/** Something that a person did: who (an id) and when. */
export interface Done {
  by: string
  at: Date
}

/** One standard on its way from answers to the panel's decision. */
export interface StandardState {
  code: string
  name: string
  /** What it is rated by: the judgement on its key questions, or its cases. */
  basis: Standard['basis']
  /** Codes of its key questions and prompts that have no answer yet. */
  unanswered: readonly string[]
  /** Codes of those answered without reasons. */
  withoutReasons: readonly string[]
  /** Codes of key questions that cases answer and have no cases yet. */
  withoutCases: readonly string[]
  /** When an answer or a case result beneath it changed last; null when none has been given. */
  changedAt: Date | null
  /** What its cases alone give; null where it is rated by judgement. */
  byCases: CaseRating | null
  /** A rating with its reason, as far from the cases as discretion goes: anything else is not proposed yet. */
  proposal: (Done & { rating: string; reason: string }) | null
}

/** The ratings of one inspection at one level: every standard of the level, the review, and the decision that stands. */
export interface RatingState {
  standards: readonly StandardState[]
  /** What the completed cases say, by code of the question. */
  caseResults: CaseResults
  /** Places whose cases are gathered here and whose own panel has not decided yet, by name. */
  undecided: readonly string[]
  /** The review of the proposals by the head of programme (AP manual 5.2). */
  review: Done | null
  decision: Done | null
}

/** After the panel's decision nothing beneath it moves (RATE-09): empty while there is none. */
export const reasonsAfterDecision = ({ decision }: Pick<RatingState, 'decision'>): string[] =>
  decision ? ['The ratings panel has decided. Nothing moves without a new decision of the panel'] : []

/** Whether answers, or the cases, changed after the rating was proposed on them. */
export const isOutdated = ({ proposal, changedAt }: StandardState): boolean =>
  proposal !== null && changedAt !== null && changedAt > proposal.at

/** What changes beneath a standard, as the beginning of a sentence. */
export const whatChanges = ({ basis }: Pick<StandardState, 'basis'>): string =>
  basis === 'cases' ? 'Case results' : 'Answers'

/** Which standards were proposed on what has changed since, in sentences: one for answers, one for case results. */
export const outdatedInWords = (standards: readonly StandardState[]): string[] =>
  [...Map.groupBy(standards.filter(isOutdated), whatChanges)].map(
    ([what, outdated]) => `${what} changed after a rating was proposed for ${listed(outdated.map(({ code }) => code))}`,
  )
