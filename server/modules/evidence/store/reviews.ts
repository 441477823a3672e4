import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'

/**
 * Writes what was read out of an item, as this person saw it: `seen` is the version on the page, 0 for the first.
 * @returns whether it was written; not, when someone else changed it meanwhile.
 */
export const writeReview = async (
  tx: Db,
  { who, when }: Pick<Act, 'who' | 'when'>,
  {
    inspectionId,
    item,
    shows,
    codes,
    note,
  }: { inspectionId: string; item: string; shows: string; codes: readonly string[]; note: string },
  seen: number,
): Promise<boolean> => {
  const changed = { shows, codes: JSON.stringify(codes), changedAt: when, changedBy: who, version: seen + 1 }
  const row = await tx
    .insertInto('evidenceReview')
    .values({ inspectionId, item, note, ...changed })
    .onConflict(conflict =>
      conflict.columns(['inspectionId', 'item']).doUpdateSet(changed).where('evidenceReview.version', '=', seen),
    )
    .returning('item')
    .executeTakeFirst()
  return row !== undefined
}

/** Keeps what this save wrote, under the save's own id. */
export const writeReviewChange = async (
  tx: Db,
  { who, when }: Pick<Act, 'who' | 'when'>,
  {
    codes,
    ...change
  }: { id: string; inspectionId: string; item: string; version: number; shows: string; codes: readonly string[] },
): Promise<void> => {
  await tx
    .insertInto('evidenceReviewChange')
    .values({ ...change, codes: JSON.stringify(codes), changedAt: when, changedBy: who })
    .execute()
}
