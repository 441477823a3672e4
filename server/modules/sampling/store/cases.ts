import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import type { SelectedCase } from '../rules/draw-record.ts'

/** Leaves a case out of the sample. It stays on the record of its draw. */
export const writeLeftOut = async (tx: Db, { who, when }: Act, id: string, reason: string): Promise<void> => {
  await tx
    .updateTable('samplingCase')
    .set({ leftOutAt: when, leftOutBy: who, leftOutReason: reason })
    .where('id', '=', id)
    .execute()
}

/** Puts a case in the place of one that was left out: inspected from its file alone (DIPP manual 6.1). */
export const addSubstitute = async (
  tx: Db,
  { who, when }: Act,
  substitute: SelectedCase & {
    id: string
    inspectionId: string
    drawId: string
    replaces: string
    whyPreferred: string
  },
): Promise<void> => {
  await tx
    .insertInto('samplingCase')
    .values({ ...substitute, fileRead: true, addedAt: when, addedBy: who })
    .execute()
}
