import type { RatingProgramme } from '#modules/programmes'
import type { Permission } from '#permissions'
import { isOutdated, type RatingState, type StandardState } from './proposal.ts'
import { reasonsNotToPropose } from './reasons-not-to-propose.ts'
import { reasonsNotToReview } from './reasons-not-to-review.ts'
import { reasonsBeforeSitting } from './reasons-not-to-sit.ts'

/** What the ratings of an inspection wait for, of one person. */
export type Waiting =
  | { for: 'proposal'; standards: readonly StandardState[] }
  | { for: 'review' }
  | { for: 'panel' }
  | { for: 'completion' }

interface Person {
  username: string
  permissions: ReadonlySet<Permission>
  /** Whether this person is on the team of the inspection. */
  onTeam: boolean
}

/** What the ratings wait for, of this person: to propose, to review, to hold the panel, to complete it. Empty: nothing. */
export const waitingOf = (
  programme: RatingProgramme,
  state: RatingState,
  sitting: boolean,
  { username, permissions, onTeam }: Person,
): Waiting[] => {
  const ready = state.standards.filter(
    standard =>
      (standard.proposal === null || isOutdated(standard)) &&
      reasonsNotToPropose(programme, state, standard).length === 0,
  )
  const mayDecide = permissions.has('ratings:decide')
  const toHold = !sitting && state.decision === null && reasonsBeforeSitting(state).length === 0
  return [
    ...(ready.length > 0 && onTeam && permissions.has('ratings:propose')
      ? [{ for: 'proposal' as const, standards: ready }]
      : []),
    ...(permissions.has('ratings:review') && reasonsNotToReview(state, username).length === 0
      ? [{ for: 'review' as const }]
      : []),
    ...(mayDecide && toHold ? [{ for: 'panel' as const }] : []),
    ...(mayDecide && sitting ? [{ for: 'completion' as const }] : []),
  ]
}
