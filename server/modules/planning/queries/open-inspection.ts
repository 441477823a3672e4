import { getProgrammeInUse, rates } from '#modules/programmes'
import type { Db } from '#platform/db/open.ts'
import { Conflict, Forbidden, Hidden, NotFound } from '#platform/errors.ts'
import { mayOpen } from '../rules/access.ts'
import type { OpenInspection, RatedInspection, Reader, TeamMember } from '../rules/inspection.ts'
import { findInspectionWithTeam } from './inspections.ts'

/** Who is on the team now, by role and name. */
export const teamOf = (db: Db, inspectionId: string): Promise<TeamMember[]> =>
  db
    .selectFrom('planningTeamMember')
    .innerJoin('peoplePerson', 'peoplePerson.username', 'planningTeamMember.username')
    .select(['planningTeamMember.username', 'peoplePerson.name', 'planningTeamMember.role'])
    .where('inspectionId', '=', inspectionId)
    .where('removedAt', 'is', null)
    .orderBy('role')
    .orderBy('name')
    .execute()

/**
 * The inspection with its programme and team, for someone who may open it.
 * @throws NotFound when there is none, or when someone from outside was not invited to it; Forbidden for someone who is neither
 * on its team nor sees all.
 */
export const openInspection = async (db: Db, user: Reader, reference: string): Promise<OpenInspection> => {
  const found = await findInspectionWithTeam(db, reference)
  if (!found) throw new NotFound(`inspection ${reference}`)
  const { inspection, team } = found
  const { username, permissions, boundTo } = user
  if (boundTo !== undefined && boundTo !== inspection.id) throw new Hidden(`inspection ${reference}`)
  if (boundTo === undefined && !mayOpen(team, user)) throw new Forbidden(`inspection ${reference}`)
  const { programme: id, programmeVersion: version, programmeHash: hash } = inspection
  const programme = await getProgrammeInUse(db, { programme: id, version, hash })
  return { inspection, programme, team, reader: { username, permissions, boundTo } }
}

/**
 * The same, for ratings. There is no way to a rating but through this.
 * @throws NotFound when the programme rates nothing (RATE-06): then no page of ratings exists for it.
 */
export const openRatedInspection = async (db: Db, user: Reader, reference: string): Promise<RatedInspection> => {
  const open = await openInspection(db, user, reference)
  const { programme } = open
  if (!rates(programme)) throw new NotFound(`ratings of ${reference}: its programme rates nothing`)
  return { ...open, programme }
}

/** @throws Conflict with the reasons, when there are any. */
export const refuseIf = (reasons: readonly string[]): void => {
  if (reasons.length > 0) throw new Conflict(reasons)
}
