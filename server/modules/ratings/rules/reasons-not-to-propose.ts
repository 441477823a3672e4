import type { RatingProgramme } from '#modules/programmes'
import { listed } from '#platform/words.ts'
import { type RatingState, reasonsAfterDecision, type StandardState } from './proposal.ts'
import { scaleOf } from './scale.ts'
import { beyondDiscretion } from './why-direct.ts'

/** A rating as the lead inspector puts it to the panel, with the reason. */
export interface NewProposal {
  rating: string
  reason: string
}

const unfinished = ({ code, unanswered, withoutReasons, withoutCases }: StandardState): string[] => [
  ...(unanswered.length > 0 ? [`Not answered yet under ${code}: ${listed(unanswered)}`] : []),
  ...(withoutReasons.length > 0 ? [`Answered without reasons under ${code}: ${listed(withoutReasons)}`] : []),
  ...(withoutCases.length > 0 ? [`No cases yet under ${code}: ${listed(withoutCases)}`] : []),
]

const faults = (programme: RatingProgramme, standard: StandardState, { rating, reason }: NewProposal): string[] => {
  if (!scaleOf(programme).some(({ id }) => id === rating)) return [`Select a rating for ${standard.code}`]
  const beyond = standard.byCases ? beyondDiscretion(programme, standard.byCases, rating) : []
  return [
    ...beyond.map(each => `${standard.code}: ${each}`),
    ...(reason.trim() === '' ? [`Enter the reason for the rating of ${standard.code}`] : []),
  ]
}

/**
 * Why no rating (before one is chosen), or not this one, can be proposed for a standard. Empty: it can. A rating rests on
 * the judgements on its key questions, underpinned by the prompts, so that all are answered first (AP manual 5.1).
 */
export const reasonsNotToPropose = (
  programme: RatingProgramme,
  state: RatingState,
  standard: StandardState,
  proposal?: NewProposal,
): string[] => [
  ...reasonsAfterDecision(state),
  ...unfinished(standard),
  ...(proposal ? faults(programme, standard, proposal) : []),
]
