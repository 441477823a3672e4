import { formatDay, isDay } from '#platform/dates.ts'
import type { RatingState } from './proposal.ts'
import { reasonsProposalsAreIncomplete, reviewIsCurrent } from './reasons-not-to-review.ts'

/** What is wrong with the day the panel sat, as `2026-02-18`; `today` likewise. Undefined when nothing is. */
export const faultOfDay = (heldOn: string, today: string): string | undefined => {
  if (!isDay(heldOn)) return 'The day the panel sat must be a real date, such as 18 2 2026'
  return heldOn > today ? `The day the panel sat cannot be after today, ${formatDay(today)}` : undefined
}

/** What still has to happen before a panel can sit: every rating is proposed and reviewed as it stands (AP manual 5.2). */
export const reasonsBeforeSitting = (state: RatingState): string[] => [
  ...reasonsProposalsAreIncomplete(state),
  ...(reviewIsCurrent(state) ? [] : ['The head of programme has not reviewed the ratings as they are proposed now']),
]

/** Why a further sitting needs saying why; undefined when it is said, or when nothing has been decided yet. */
export const faultOfReasonForNew = ({ decision }: RatingState, reasonForNew: string): string | undefined =>
  decision && reasonForNew.trim() === '' ? 'Enter why the panel decides again' : undefined

/** Why a sitting of the panel cannot be opened like this. Empty: it can (RATE-09). */
export const reasonsNotToOpen = (
  state: RatingState,
  { heldOn, reasonForNew }: { heldOn: string; reasonForNew: string },
  today: string,
): string[] =>
  [...reasonsBeforeSitting(state), faultOfDay(heldOn, today), faultOfReasonForNew(state, reasonForNew)].filter(
    reason => reason !== undefined,
  )
