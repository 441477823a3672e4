import { findPerson, findUser, reasonsNotToDeploy } from '#modules/people'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { declarationsOf } from '../queries/declarations.ts'
import { openInspection, refuseIf, teamOf } from '../queries/open-inspection.ts'
import { conflictStanding } from '../rules/conflict.ts'
import { inspects } from '../rules/deployments.ts'
import type { OpenInspection } from '../rules/inspection.ts'
import { reasonsNotToAdd, reasonsNotToRemove } from '../rules/team.ts'
import { endMembership, holdTeam, saveMember } from '../store/team.ts'

/** A person in a role of the programme's team, with why when that needs saying. */
export interface Membership {
  username: string
  role: string
  reason?: string | undefined
}

/** Opens an inspection with its team as it stands now, until the transaction ends. */
const openTeam = async (tx: Db, act: Act, reference: string): Promise<OpenInspection> => {
  demand(act, 'team:change')
  const open = await openInspection(tx, { ...act, username: act.who }, reference)
  await holdTeam(tx, open.inspection.id)
  return { ...open, team: await teamOf(tx, open.inspection.id) }
}

const recordChange = (
  tx: Db,
  act: Act,
  what: string,
  { inspection, programme }: OpenInspection,
  { username, name, role, reason }: Membership & { name: string | undefined },
): Promise<void> => {
  const roleName = programme.programme.team.find(({ id }) => id === role)?.name
  const details = { username, name, role, roleName, ...(reason?.trim() && { reason: reason.trim() }) }
  return recordEvent(tx, act, { what, subjectType: 'INSPECTION', subjectId: inspection.id, details })
}

/**
 * Puts a person on the team of an inspection (TEAM-01).
 * @throws Forbidden without `team:change`; Conflict with the reasons of `reasonsNotToAdd`.
 */
export const addToTeam = (db: Db, act: Act, reference: string, wanted: Membership): Promise<void> =>
  db.transaction().execute(async tx => {
    const open = await openTeam(tx, act, reference)
    const person = await findUser(tx, wanted.username)
    const { team: roles } = open.programme.programme
    const whole = await findPerson(tx, wanted.username)
    const notDeployable = whole ? reasonsNotToDeploy(whole, { inspects: inspects(wanted.role) }) : []
    const conflict = conflictStanding((await declarationsOf(tx, open.inspection.id)).get(wanted.username))
    const joining = { ...wanted, roles, wales: open.inspection.wales, team: open.team, person, conflict, notDeployable }
    refuseIf(reasonsNotToAdd(joining).map(({ text }) => text))
    await saveMember(tx, act, open.inspection.id, wanted)
    await recordChange(tx, act, 'TEAM_MEMBER_ADDED', open, { ...wanted, name: person?.name })
  })

/**
 * Takes a person off the team of an inspection. Leaving less than the programme asks for needs a reason.
 * @throws Forbidden without `team:change`; Conflict with the reasons of `reasonsNotToRemove`.
 */
export const removeFromTeam = (db: Db, act: Act, reference: string, leaving: Membership): Promise<void> =>
  db.transaction().execute(async tx => {
    const open = await openTeam(tx, act, reference)
    const { team: roles } = open.programme.programme
    refuseIf(reasonsNotToRemove({ ...leaving, roles, team: open.team }).map(({ text }) => text))
    const name = open.team.find(({ username }) => username === leaving.username)?.name
    await endMembership(tx, act, open.inspection.id, leaving)
    await recordChange(tx, act, 'TEAM_MEMBER_REMOVED', open, { ...leaving, name })
  })
