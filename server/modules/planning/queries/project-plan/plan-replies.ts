import type { Db } from '#platform/db/open.ts'
import type { PlanReply } from '../../rules/project-plan/plan-reply.ts'

/** What the inspected body said of the plan, the oldest first. */
export const planRepliesOf = async (db: Db, inspectionId: string): Promise<PlanReply[]> => {
  const rows = await db
    .selectFrom('planningPlanReply as reply')
    .innerJoin('peoplePerson as sender', 'sender.username', 'reply.sentBy')
    .leftJoin('peoplePerson as answerer', 'answerer.username', 'reply.answeredBy')
    .select(['reply.id', 'reply.kind', 'step', 'words', 'timelineVersion', 'sentAt', 'sender.name as sentBy'])
    .select(['answer', 'answeredAt', 'answerer.name as answeredBy'])
    .where('inspectionId', '=', inspectionId)
    .orderBy('sentAt')
    .orderBy('reply.id')
    .execute()
  return rows.map(({ answer, answeredAt, answeredBy, ...reply }) => ({
    ...reply,
    answer: answer !== null && answeredAt ? { words: answer, at: answeredAt, by: answeredBy ?? '' } : null,
  }))
}

/** The username of whoever said it. */
export const senderOfReply = async (db: Db, id: string): Promise<string | undefined> =>
  (await db.selectFrom('planningPlanReply').select('sentBy').where('id', '=', id).executeTakeFirst())?.sentBy
