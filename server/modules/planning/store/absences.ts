import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import type { Absence } from '../rules/meetings/absence.ts'

/** Adds when someone is not available. */
export const insertAbsence = async (
  tx: Db,
  { who, when }: Act,
  row: Absence & { inspectionId: string },
): Promise<void> => {
  await tx
    .insertInto('planningAbsence')
    .values({ ...row, recordedAt: when, recordedBy: who })
    .execute()
}

/** Takes it back. False where it is none of this inspection, or was taken back already. */
export const removeAbsence = async (
  tx: Db,
  { who, when }: Act,
  { id, inspectionId }: { id: string; inspectionId: string },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('planningAbsence')
    .set({ removedAt: when, removedBy: who })
    .where('id', '=', id)
    .where('inspectionId', '=', inspectionId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
