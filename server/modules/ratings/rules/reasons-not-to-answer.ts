import { reasonsAfterPublication } from '#modules/fieldwork'
import { type RatingState, reasonsAfterDecision } from './proposal.ts'

/** What closes answers: the panel's decision where the programme rates, publication where it does not. */
export interface AnswersClosing extends Pick<RatingState, 'decision'> {
  /** As `2026-03-25`; null before. */
  publishedOn: string | null
}

/**
 * Why no answer, reason or case result beneath these ratings, or this report, may change. Empty: it may. Answers are saved
 * as they are typed, complete or not; what is incomplete stands in the way of proposing a rating instead
 * (`reasonsNotToPropose`).
 */
export const reasonsNotToAnswer = ({ decision, publishedOn }: AnswersClosing): string[] => [
  ...reasonsAfterDecision({ decision }),
  ...reasonsAfterPublication(publishedOn),
]
