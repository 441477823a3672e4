import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'

export interface FileRow {
  id: string
  inspectionId: string
  item: string | null
  name: string
  sha256: string
  sending: string
  dueAt: Date | null
  redacts: string | null
}

/** Writes down that a file was received. */
export const addFile = async (tx: Db, { who, when }: Pick<Act, 'who' | 'when'>, row: FileRow): Promise<void> => {
  await tx
    .insertInto('evidenceFile')
    .values({ ...row, receivedAt: when, sentBy: who })
    .execute()
}

/** Takes a file back. @returns whether it was there to be taken back. */
export const removeFile = async (tx: Db, { who, when }: Pick<Act, 'who' | 'when'>, id: string): Promise<boolean> => {
  const row = await tx
    .updateTable('evidenceFile')
    .set({ removedAt: when, removedBy: who })
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Closes an original to all but the lead inspector. @returns whether it was open. */
export const closeFile = async (
  tx: Db,
  { who, when }: Pick<Act, 'who' | 'when'>,
  id: string,
  closeReason: string,
): Promise<boolean> => {
  const row = await tx
    .updateTable('evidenceFile')
    .set({ closedAt: when, closedBy: who, closeReason })
    .where('id', '=', id)
    .where('closedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Takes what somebody sent and has no receipt for, and says that it has one now. Of two that ask at once each file is given to one:
 * they lock in the same order, and the second finds nothing left.
 * @returns the ids of what is still here, in the order in which it came.
 */
export const takeForReceipt = async (
  tx: Db,
  when: Date,
  { inspectionId, sentBy }: { inspectionId: string; sentBy: string },
): Promise<string[]> => {
  const waiting = await tx
    .selectFrom('evidenceFile')
    .select(['id', 'removedAt'])
    .where('inspectionId', '=', inspectionId)
    .where('sentBy', '=', sentBy)
    .where('receiptedAt', 'is', null)
    .where('redacts', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  if (waiting.length === 0) return []
  const ids = waiting.map(({ id }) => id)
  await tx.updateTable('evidenceFile').set({ receiptedAt: when }).where('id', 'in', ids).execute()
  return waiting.filter(({ removedAt }) => removedAt === null).map(({ id }) => id)
}
