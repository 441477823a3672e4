import type { RatingProgramme } from '#modules/programmes'
import type { RatingState } from './proposal.ts'
import { reasonsNotToDecide, type Sitting } from './reasons-not-to-decide.ts'

/**
 * Why a sitting cannot be completed. Empty: it can. Besides what its decision needs, the chair has written the summary,
 * which nobody can add afterwards (AP manual 5.2; RATE-09).
 */
export const reasonsNotToComplete = (
  programme: RatingProgramme,
  state: RatingState,
  { sitting, summary }: { sitting: Sitting; summary: string },
): string[] => [
  ...reasonsNotToDecide(programme, state, sitting),
  ...(summary.trim() === '' ? ['Enter the summary of the panel'] : []),
]
