import { type Reader, reasonsNotToWorkOn, type TeamMember } from '#modules/planning'
import { formatDay, londonDay } from '#platform/dates.ts'

/** When a report was closed by publishing it; null while it is open. */
export interface Closing {
  closedAt: Date | null
}

/**
 * Why this person cannot write in a report: the team may, and whoever answers for all inspections; after publication
 * nobody: what was published does not change.
 */
export const reasonsNotToWrite = (team: readonly TeamMember[], person: Reader, { closedAt }: Closing): string[] => [
  ...(person.permissions.has('report:write') && person.permissions.has('inspections:view-all')
    ? []
    : reasonsNotToWorkOn(team, person, 'report:write')),
  ...(closedAt ? [`The report was published on ${formatDay(londonDay(closedAt))}. It does not change any more`] : []),
]
