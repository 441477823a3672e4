import type { Db } from '#platform/db/open.ts'

/**
 * Holds the ratings of an inspection until the transaction ends: who proposes, reviews and decides takes turns, and
 * completing the panel waits for answers that are being saved.
 */
export const holdRatings = async (tx: Db, inspectionId: string): Promise<void> => {
  await tx.selectFrom('planningInspection').select('id').where('id', '=', inspectionId).forUpdate().execute()
}
