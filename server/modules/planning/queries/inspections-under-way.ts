import { addDays } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import type { Inspection } from '../rules/inspection.ts'
import { inspectionColumns } from './inspections.ts'

/** The inspections whose timeline has a day within a month before or after this one. */
export const inspectionsUnderWay = (db: Db, today: string): Promise<Inspection[]> =>
  db
    .selectFrom('planningInspection')
    .select(inspectionColumns)
    .where('id', 'in', query =>
      query
        .selectFrom('planningPhase')
        .select('inspectionId')
        .where('firstDay', '<=', addDays(today, 31))
        .where('lastDay', '>=', addDays(today, -31)),
    )
    .orderBy('fieldwork')
    .orderBy('reference')
    .execute()
