import type { Db } from '#platform/db/open.ts'
import type { Deployment, Span } from '../rules/deployments.ts'

/** The phase of a timeline in which the team is deployed. */
const fieldwork = 'fieldwork'

/** Where these people are, were and will be on teams, the latest fieldwork first; not where they have left the team again. */
export const deploymentsOf = async (db: Db, usernames: readonly string[]): Promise<Deployment[]> => {
  if (usernames.length === 0) return []
  return db
    .selectFrom('planningTeamMember as member')
    .innerJoin('planningInspection as inspection', 'inspection.id', 'member.inspectionId')
    .innerJoin('planningPhase as phase', join =>
      join.onRef('phase.inspectionId', '=', 'inspection.id').on('phase.phase', '=', fieldwork),
    )
    .select(['member.username', 'member.role', 'inspection.reference', 'inspection.placeName'])
    .select(['phase.firstDay', 'phase.lastDay'])
    .where('member.username', 'in', usernames)
    .where('member.removedAt', 'is', null)
    .orderBy('phase.firstDay', 'desc')
    .orderBy('inspection.reference')
    .orderBy('member.role')
    .execute()
}

/** From when to when the fieldwork of an inspection lasts; undefined before its timeline is worked out. */
export const fieldworkOf = (db: Db, inspectionId: string): Promise<Span | undefined> =>
  db
    .selectFrom('planningPhase')
    .select(['firstDay', 'lastDay'])
    .where('inspectionId', '=', inspectionId)
    .where('phase', '=', fieldwork)
    .executeTakeFirst()
