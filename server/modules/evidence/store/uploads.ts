import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import type { Refusal } from '#platform/files/content/refusal.ts'

export const addUpload = async (
  tx: Db,
  { who, when }: Pick<Act, 'who' | 'when'>,
  row: { id: string; inspectionId: string; item: string | null; name: string; size: number; modified: string },
): Promise<void> => {
  await tx
    .insertInto('evidenceUpload')
    .values({ ...row, arrived: 0, begunAt: when, begunBy: who })
    .execute()
}

/** Notes that a piece has arrived which begins at `offset`. @returns whether it was the next one. */
export const noteArrived = async (
  db: Db,
  when: Date,
  { id, offset, bytes }: { id: string; offset: number; bytes: number },
): Promise<boolean> => {
  const row = await db
    .updateTable('evidenceUpload')
    .set({ arrived: offset + bytes, arrivedAt: when })
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .where('arrived', '=', offset)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Ends an upload, once: its file was taken, or refused. @returns whether it had not ended. */
export const endUpload = async (tx: Db, when: Date, id: string, refusal?: Refusal): Promise<boolean> => {
  const row = await tx
    .updateTable('evidenceUpload')
    .set({ endedAt: when, refusal: refusal ? JSON.stringify(refusal) : null })
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
