import type { Db } from '#platform/db/open.ts'
import type { Absence } from '../../rules/meetings/absence.ts'

/** When people of the inspected body are not available for meetings, by day and name. */
export const absencesOf = (db: Db, inspectionId: string): Promise<Absence[]> =>
  db
    .selectFrom('planningAbsence')
    .select(['id', 'name', 'post', 'day', 'fromTime', 'untilTime'])
    .where('inspectionId', '=', inspectionId)
    .where('removedAt', 'is', null)
    .orderBy('day')
    .orderBy('name')
    .orderBy('id')
    .execute()
