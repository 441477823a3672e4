import { type RatingState, reasonsAfterDecision } from './proposal.ts'

/**
 * Why no answer, reason or case result beneath these ratings may change. Empty: it may. Answers are saved as they are
 * typed, complete or not; what is incomplete stands in the way of proposing a rating instead (`reasonsNotToPropose`).
 */
export const reasonsNotToAnswer = (state: Pick<RatingState, 'decision'>): string[] => reasonsAfterDecision(state)
