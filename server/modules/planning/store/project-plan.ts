import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'

export interface ReplyRow {
  id: string
  inspectionId: string
  kind: 'confirmed' | 'issue'
  step: string | null
  words: string
  timelineVersion: number
}

/** Writes what the inspected body says of the plan. */
export const saveReply = async (tx: Db, { who, when }: Act, row: ReplyRow): Promise<void> => {
  await tx
    .insertInto('planningPlanReply')
    .values({ ...row, sentAt: when, sentBy: who })
    .execute()
}

/** Writes the answer to an issue. False when someone else answered it meanwhile. */
export const saveAnswer = async (tx: Db, { who, when }: Act, id: string, answer: string): Promise<boolean> => {
  const result = await tx
    .updateTable('planningPlanReply')
    .set({ answer, answeredAt: when, answeredBy: who })
    .where('id', '=', id)
    .where('answeredAt', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
