import type { Db } from '#platform/db/open.ts'

/**
 * Holds the answers and ratings of an inspection until the transaction ends: who proposes, reviews, decides and publishes
 * takes turns, and completing the panel and publishing wait for answers and evidence that are being saved.
 */
export const holdRatings = async (tx: Db, inspectionId: string): Promise<void> => {
  await tx.selectFrom('planningInspection').select('id').where('id', '=', inspectionId).forUpdate().execute()
}
