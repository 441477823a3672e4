import type { Db } from '#platform/db/open.ts'
import type { Check, ChecklistId } from '../rules/checklist.ts'

/** What is written down of the items of a list. */
export const checksOf = (db: Db, inspectionId: string, list: ChecklistId): Promise<Check[]> =>
  db
    .selectFrom('planningCheck')
    .select(['item', 'outcome', 'note', 'recordedAt', 'recordedBy'])
    .where('inspectionId', '=', inspectionId)
    .where('list', '=', list)
    .execute()
