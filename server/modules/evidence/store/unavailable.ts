import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'

/** Marks an item as unavailable, or the mark that is there with another reason: there is one at most. */
export const writeUnavailable = async (
  tx: Db,
  { who, when }: Pick<Act, 'who' | 'when'>,
  { id, inspectionId, item, reason }: { id: string; inspectionId: string; item: string; reason: string },
): Promise<void> => {
  await takeBackUnavailable(tx, { who, when }, inspectionId, item)
  await tx
    .insertInto('evidenceUnavailable')
    .values({ id, inspectionId, item, reason, markedAt: when, markedBy: who })
    .execute()
}

/** Takes the mark back. @returns whether there was one. */
export const takeBackUnavailable = async (
  tx: Db,
  { who, when }: Pick<Act, 'who' | 'when'>,
  inspectionId: string,
  item: string,
): Promise<boolean> => {
  const row = await tx
    .updateTable('evidenceUnavailable')
    .set({ takenBackAt: when, takenBackBy: who })
    .where('inspectionId', '=', inspectionId)
    .where('item', '=', item)
    .where('takenBackAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
