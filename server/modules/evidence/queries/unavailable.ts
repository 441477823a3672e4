import type { Db } from '#platform/db/open.ts'
import type { Unavailable } from '../rules/item-state.ts'

/** What the inspected body says it cannot give, with why. */
export const unavailableOf = (db: Db, inspectionId: string): Promise<Unavailable[]> =>
  db
    .selectFrom('evidenceUnavailable')
    .select(['item', 'reason', 'markedAt', 'markedBy'])
    .where('inspectionId', '=', inspectionId)
    .where('takenBackAt', 'is', null)
    .execute()
