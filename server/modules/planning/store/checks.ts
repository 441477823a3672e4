import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import type { Check, ChecklistId } from '../rules/checklist.ts'

/** Writes down what became of an item of a list. */
export const saveCheck = async (
  tx: Db,
  { who, when }: Act,
  { inspectionId, list }: { inspectionId: string; list: ChecklistId },
  { item, outcome, note }: Pick<Check, 'item' | 'outcome' | 'note'>,
): Promise<void> => {
  const row = { outcome, note, recordedAt: when, recordedBy: who }
  await tx
    .insertInto('planningCheck')
    .values({ inspectionId, list, item, ...row })
    .onConflict(conflict => conflict.columns(['inspectionId', 'list', 'item']).doUpdateSet(row))
    .execute()
}
