import { paths } from '#paths'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { User } from '#platform/auth/user.ts'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { planIssueRaised } from '../../messages/to-staff.ts'
import { openDoor } from '../../queries/door/open-door.ts'
import { refuseIf } from '../../queries/open-inspection.ts'
import { planRepliesOf } from '../../queries/project-plan/plan-replies.ts'
import { timelineSettingOf } from '../../queries/timeline-of.ts'
import { answeringRoles } from '../../rules/door/answering-roles.ts'
import { planStanding, reasonsNotToConfirm, reasonsNotToRaise } from '../../rules/project-plan/plan-reply.ts'
import { workOutTimeline } from '../../rules/timeline.ts'
import { saveReply } from '../../store/project-plan.ts'
import { tellStaff } from '../tell-staff.ts'

/**
 * The inspected body confirms the dates of the plan as it saw them (PLAN-06; DIPP manual 3.4).
 * @param seen The version of the timeline that the page showed.
 * @throws NotFound for any other inspection; Forbidden without `door:send`; Conflict with the reasons of `reasonsNotToConfirm`.
 */
export const confirmPlan = (db: Db, act: Act, user: User, reference: string, seen: number): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'door:send')
    const { inspection } = await openDoor(tx, user, reference)
    const { version: now } = await timelineSettingOf(tx, inspection)
    refuseIf(reasonsNotToConfirm(planStanding(await planRepliesOf(tx, inspection.id), now), { seen, now }))
    const { id: inspectionId } = inspection
    await saveReply(tx, act, {
      id: newId(),
      inspectionId,
      kind: 'confirmed',
      step: null,
      words: '',
      timelineVersion: now,
    })
    await recordEvent(tx, act, {
      what: 'PLAN_CONFIRMED',
      subjectType: 'INSPECTION',
      subjectId: inspectionId,
      details: { timelineVersion: now },
    })
  })

/**
 * The inspected body raises an issue with a date of the plan, or with all of it (PLAN-06; DIPP manual 3.4).
 * @throws as `confirmPlan`, with the reasons of `reasonsNotToRaise`.
 */
export const raiseIssue = (
  db: Db,
  act: Act,
  user: User,
  reference: string,
  { step, words }: { step: string; words: string },
): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'door:send')
    const { inspection, programme, team } = await openDoor(tx, user, reference)
    const { setting, version } = await timelineSettingOf(tx, inspection)
    const steps = workOutTimeline(programme.timeline, setting)
    refuseIf(reasonsNotToRaise({ step, words }, steps).map(({ text }) => text))
    const id = newId()
    const issue = { kind: 'issue' as const, step: step || null, words: words.trim(), timelineVersion: version }
    await saveReply(tx, act, { id, inspectionId: inspection.id, ...issue })
    await tellStaff(tx, act, inspection, {
      to: team.filter(({ role }) => answeringRoles.includes(role)).map(({ username }) => username),
      template: planIssueRaised,
      key: `plan-issue-raised:${id}`,
      values: { place: inspection.placeName, by: user.name, link: paths.inspections.projectPlan(reference) },
    })
    await recordEvent(tx, act, {
      what: 'PLAN_ISSUE_RAISED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { issue: id, step: issue.step },
    })
  })
