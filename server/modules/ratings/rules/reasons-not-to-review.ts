import { listed } from '#platform/words.ts'
import { outdatedInWords, type RatingState, reasonsAfterDecision, type StandardState } from './proposal.ts'

const codes = (standards: readonly StandardState[]): string => listed(standards.map(({ code }) => code))

/** What keeps the proposals from being looked at as a whole: some are missing, or older than the answers beneath. */
export const reasonsProposalsAreIncomplete = ({ standards }: RatingState): string[] => {
  const missing = standards.filter(({ proposal }) => !proposal)
  return [
    ...(missing.length > 0 ? [`No rating is proposed yet for ${codes(missing)}`] : []),
    ...outdatedInWords(standards),
  ]
}

/** Whether the review has seen every proposal as it stands now. */
export const reviewIsCurrent = ({ standards, review }: RatingState): boolean =>
  review !== null && standards.every(({ proposal }) => proposal !== null && proposal.at <= review.at)

/**
 * Why this person cannot record the head of programme's review of the proposals. Empty: they can. The review comes
 * before the panel, and somebody other than whoever proposed the ratings does it (AP manual 2.4, 5.2; RATE-09).
 */
export const reasonsNotToReview = (state: RatingState, reviewer: string): string[] => {
  const own = state.standards.filter(({ proposal }) => proposal?.by === reviewer)
  return [
    ...reasonsAfterDecision(state),
    ...reasonsProposalsAreIncomplete(state),
    ...(own.length > 0 ? [`Someone else must review ${codes(own)}: you proposed the rating`] : []),
    ...(reviewIsCurrent(state) ? ['The proposed ratings are already reviewed'] : []),
  ]
}
