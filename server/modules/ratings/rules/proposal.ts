import type { CaseRating } from './rate-standard-by-cases.ts'

/** Something that a person did: who (an id) and when. */
export interface Done {
  by: string
  at: Date
}

/** One standard on its way from answers to the panel's decision. */
export interface StandardState {
  code: string
  name: string
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
  proposal: (Done & { rating: string; reason: string }) | null
}

/** The ratings of one inspection at one level: every standard of the level, the review, and the decision that stands. */
export interface RatingState {
  standards: readonly StandardState[]
  /** The review of the proposals by the head of programme (AP manual 5.2). */
  review: Done | null
  decision: Done | null
}

/** After the panel's decision nothing beneath it moves (RATE-09): empty while there is none. */
export const reasonsAfterDecision = ({ decision }: Pick<RatingState, 'decision'>): string[] =>
  decision ? ['The ratings panel has decided. Nothing moves without a new decision of the panel'] : []

/** Whether answers changed after the rating was proposed on them. */
export const isOutdated = ({ proposal, changedAt }: StandardState): boolean =>
  proposal !== null && changedAt !== null && changedAt > proposal.at
