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
