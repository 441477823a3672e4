import { paths } from '#paths'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { enqueueMessage } from '#platform/notify/enqueue-message.ts'
import { issueAnsweredMessage } from '../../messages/to-inspected-body.ts'
import { nameOfPerson } from '../../queries/door/names-for-messages.ts'
import { whoHasAccess } from '../../queries/door/who-has-access.ts'
import { openInspection, refuseIf } from '../../queries/open-inspection.ts'
import { planRepliesOf, senderOfReply } from '../../queries/project-plan/plan-replies.ts'
import { reasonsNotToPlan } from '../../rules/access.ts'
import type { Inspection } from '../../rules/inspection.ts'
import { reasonsNotToAnswer } from '../../rules/project-plan/plan-reply.ts'
import { saveAnswer } from '../../store/project-plan.ts'

/** A message to whoever raised the issue, if they may still come in. */
const tellWhoeverAsked = async (tx: Db, act: Act, inspection: Inspection, issue: string): Promise<void> => {
  const sender = await senderOfReply(tx, issue)
  const asker = (await whoHasAccess(tx, inspection.id, act.when)).find(({ username }) => username === sender)
  if (!asker) return
  const { name, email, language } = asker
  const { placeName: place, reference } = inspection
  await enqueueMessage(tx, act, issueAnsweredMessage, {
    key: `plan-issue-answered-${issue}`,
    to: { name, address: email },
    language,
    values: { place, by: await nameOfPerson(tx, act.who), link: paths.door.plan(reference) },
    about: { subjectType: 'INSPECTION', subjectId: inspection.id },
  })
}

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
    await tellWhoeverAsked(tx, act, inspection, id)
    await recordEvent(tx, act, {
      what: 'PLAN_ISSUE_ANSWERED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { issue: id, step: issue?.step ?? null },
    })
  })
