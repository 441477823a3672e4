import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { openInspection, refuseIf } from '../../queries/open-inspection.ts'
import { planRepliesOf } from '../../queries/project-plan/plan-replies.ts'
import { reasonsNotToPlan } from '../../rules/access.ts'
import { reasonsNotToAnswer } from '../../rules/project-plan/plan-reply.ts'
import { saveAnswer } from '../../store/project-plan.ts'

/**
 * Answers an issue that the inspected body raised with the plan (PLAN-06).
 * @throws Forbidden without `timeline:move`; Conflict for someone who is not on the team, and with the reasons of
 * `reasonsNotToAnswer`.
 */
export const answerIssue = (
  db: Db,
  act: Act,
  reference: string,
  { id, answer }: { id: string; answer: string },
): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'timeline:move')
    const { inspection, team, reader } = await openInspection(tx, { ...act, username: act.who }, reference)
    refuseIf(reasonsNotToPlan(team, reader))
    const issue = (await planRepliesOf(tx, inspection.id)).find(reply => reply.id === id)
    refuseIf(reasonsNotToAnswer(issue, answer))
    if (!(await saveAnswer(tx, act, id, answer.trim()))) refuseIf(['Someone else has answered this issue meanwhile'])
    await recordEvent(tx, act, {
      what: 'PLAN_ISSUE_ANSWERED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { issue: id, step: issue?.step ?? null },
    })
  })
