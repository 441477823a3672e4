import { getProgrammeInUse, rates } from '#modules/programmes'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Closed, Conflict, Forbidden, Hidden, NotFound } from '#platform/errors.ts'
import { isOnTeam, mayOpen } from '../rules/access.ts'
import { type Declaration, whyConflictCloses } from '../rules/conflict.ts'
import type { OpenInspection, RatedInspection, Reader, TeamMember } from '../rules/inspection.ts'
import { sectionOfPage } from '../rules/section.ts'
import { findInspectionWithTeam } from './inspections.ts'

/** Who is on the team now, by role and name. */
export const teamOf = (db: Db, inspectionId: string): Promise<TeamMember[]> =>
  db
    .selectFrom('planningTeamMember')
    .innerJoin('peoplePerson', 'peoplePerson.username', 'planningTeamMember.username')
    .select(['planningTeamMember.username', 'peoplePerson.name', 'planningTeamMember.role', 'peoplePerson.languages'])
    .where('inspectionId', '=', inspectionId)
    .where('removedAt', 'is', null)
    .orderBy('role')
    .orderBy('name')
    .orderBy('username')
    .execute()

/**
 * The inspection with its programme and team, for someone who may open it. Every page of an inspection comes through here: so this is
 * where conflicts of interest close it, or the part of it that is asked for (TEAM-02).
 * @throws NotFound when there is none, or when someone from outside was not invited to it; Forbidden for someone who is neither
 * on its team nor sees all; Closed for a conflict of interest.
 */
export const openInspection = async (db: Db, user: Reader, reference: string): Promise<OpenInspection> => {
  const { inspection, programme, team, declaration } = await found(db, user, reference)
  const part = user.page === undefined ? undefined : sectionOfPage(user.page)
  const closes = whyConflictCloses(isOnTeam(team, user), declaration, part)
  if (closes) throw new Closed(closes.reason, closes.declares ? paths.inspections.declaration(reference) : undefined)
  const { username, permissions, boundTo } = user
  const closed = declaration?.closed ?? []
  return { inspection, programme, team, reader: { username, permissions, boundTo, closed } }
}

/** An inspection before it opens: what someone on its team has to know to declare a conflict of interest. */
export interface OpenToDeclare extends Pick<OpenInspection, 'inspection' | 'programme' | 'team'> {
  /** What they declared last, if anything. */
  declaration: Declaration | undefined
}

const found = async (db: Db, user: Reader, reference: string): Promise<OpenToDeclare> => {
  const row = await findInspectionWithTeam(db, reference, user.username)
  if (!row) throw new NotFound(`inspection ${reference}`)
  const { boundTo } = user
  if (boundTo !== undefined && boundTo !== row.inspection.id) throw new Hidden(`inspection ${reference}`)
  if (boundTo === undefined && !mayOpen(row.team, user)) throw new Forbidden(`inspection ${reference}`)
  const { programme: id, programmeVersion: version, programmeHash: hash } = row.inspection
  return { ...row, programme: await getProgrammeInUse(db, { programme: id, version, hash }) }
}

/**
 * The inspection for someone on its team who declares whether they have a conflict of interest.
 * @throws NotFound when there is none, Forbidden for someone who is not on its team.
 */
export const openToDeclare = async (db: Db, user: Reader, reference: string): Promise<OpenToDeclare> => {
  const open = await found(db, user, reference)
  if (!isOnTeam(open.team, user)) throw new Forbidden(`declaration on ${reference}`)
  return open
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
