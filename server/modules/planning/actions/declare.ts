import { namesOfPeople } from '#modules/people'
import { paths } from '#paths'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { conflictDeclared } from '../messages/to-staff.ts'
import { conflictDeciders } from '../queries/conflict-deciders.ts'
import { declarationsOf } from '../queries/declarations.ts'
import { nameOfPerson } from '../queries/door/names-for-messages.ts'
import { openInspection, openToDeclare, refuseIf, teamOf } from '../queries/open-inspection.ts'
import {
  type ConflictKind,
  type Outcome,
  opensDecision,
  reasonsNotToDecide,
  reasonsNotToDeclare,
} from '../rules/conflict.ts'
import { sectionsOf } from '../rules/sections.ts'
import { saveDecision, saveDeclaration } from '../store/declaration.ts'
import { endMembership, holdTeam } from '../store/team.ts'
import { tellStaff } from './tell-staff.ts'

/** What someone on a team declares. */
export interface Declaring {
  kind: string
  /** What the conflict is; empty for none. */
  about: string
  /** The number of the declaration that they have seen; 0 for none. */
  seen: number
}

/**
 * Someone on the team declares whether they have a conflict of interest (TEAM-02). What the conflict is stays off the record, which
 * the lead inspector reads.
 * @throws Forbidden for someone who is not on the team; Conflict with the reasons of `reasonsNotToDeclare`.
 */
export const makeDeclaration = (db: Db, act: Act, reference: string, declaring: Declaring): Promise<void> =>
  db.transaction().execute(async tx => {
    const { inspection, team } = await openToDeclare(tx, { ...act, username: act.who }, reference)
    await holdTeam(tx, inspection.id)
    const before = (await declarationsOf(tx, inspection.id)).get(act.who)
    refuseIf(reasonsNotToDeclare({ ...declaring, before }).map(({ text }) => text))
    const kind = declaring.kind as ConflictKind
    const row = { kind, about: kind === 'none' ? '' : declaring.about.trim(), toDecide: opensDecision(before, kind) }
    const number = declaring.seen + 1
    await saveDeclaration(tx, { inspectionId: inspection.id, username: act.who, number, ...row, declaredAt: act.when })
    if (row.toDecide)
      await tellStaff(tx, act, inspection, {
        to: await conflictDeciders(tx, team, act.who),
        template: conflictDeclared,
        key: `conflict:${inspection.id}:${act.who}:${number}`,
        values: {
          place: inspection.placeName,
          who: await nameOfPerson(tx, act.who),
          link: paths.inspections.conflict(reference, act.who),
        },
      })
    const details = { username: act.who, number, kind, toDecide: row.toDecide }
    await recordEvent(tx, act, {
      what: 'CONFLICT_DECLARED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details,
    })
  })

/** What is decided about a conflict that someone declared. */
export interface Deciding {
  username: string
  outcome: string
  /** The parts that are closed to them, where the outcome is to limit. */
  closed: readonly string[]
  reason: string
  seen: { number: number; decisions: number }
}

/**
 * The head of programme decides on a conflict of interest: the person stays on the team, stays without some parts of the inspection,
 * or leaves it (TEAM-02). It can be decided anew.
 * @throws Forbidden without `conflicts:decide`; Conflict with the reasons of `reasonsNotToDecide`.
 */
export const decideConflict = (db: Db, act: Act, reference: string, deciding: Deciding): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'conflicts:decide')
    const open = await openInspection(tx, { ...act, username: act.who }, reference)
    const { id: inspectionId } = open.inspection
    await holdTeam(tx, inspectionId)
    const { username, reason } = deciding
    const declaration = (await declarationsOf(tx, inspectionId)).get(username)
    const closed = deciding.outcome === 'limit' ? deciding.closed : []
    const parts = sectionsOf({ programme: open.programme, inspection: open.inspection })
    refuseIf(reasonsNotToDecide({ ...deciding, decider: act.who, declaration, closed, parts }).map(({ text }) => text))
    const outcome = deciding.outcome as Outcome
    const key = { inspectionId, username, number: declaration?.number ?? 0 }
    await saveDecision(tx, act, key, { outcome, closed, reason: reason.trim() })
    const name = (await namesOfPeople(tx)).get(username)
    const event = { subjectType: 'INSPECTION', subjectId: inspectionId }
    const details = { username, name, number: key.number, outcome, closed, reason: reason.trim() }
    await recordEvent(tx, act, { what: 'CONFLICT_DECIDED', ...event, details })
    if (outcome !== 'remove') return
    for (const { role } of (await teamOf(tx, inspectionId)).filter(member => member.username === username)) {
      await endMembership(tx, act, inspectionId, { username, role })
      const roleName = open.programme.programme.team.find(({ id }) => id === role)?.name
      const leaving = { username, name, role, roleName, reason: 'Conflict of interest' }
      await recordEvent(tx, act, { what: 'TEAM_MEMBER_REMOVED', ...event, details: leaving })
    }
  })
