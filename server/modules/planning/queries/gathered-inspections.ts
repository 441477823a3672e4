import type { Db } from '#platform/db/open.ts'
import type { Inspection } from '../rules/inspection.ts'
import { inspectionColumns } from './inspections.ts'

/**
 * The inspections whose case results an inspection gathers: of each place in its region the latest at one of these levels, by the
 * same programme, with fieldwork no later than its own (RATE-05: PDU results aggregate into the regional ratings). Of two of one
 * day always the same.
 * @param levels Those that the inspection's own level gathers.
 * @param asOf Only inspections that were set up by then.
 */
export const gatheredInspections = async (
  db: Db,
  { programme, placeCode, fieldwork }: Inspection,
  levels: readonly string[],
  asOf?: Date,
): Promise<Inspection[]> => {
  if (levels.length === 0) return []
  const inspections = db
    .selectFrom('planningInspection')
    .distinctOn('placeCode')
    .select(inspectionColumns)
    .where('programme', '=', programme)
    .where('level', 'in', levels)
    .where('placeCode', 'in', places =>
      places.selectFrom('planningPlace').select('code').where('regionCode', '=', placeCode),
    )
    .where('fieldwork', '<=', fieldwork)
    .orderBy('placeCode')
    .orderBy('fieldwork', 'desc')
    .orderBy('reference')
  return (asOf ? inspections.where('createdAt', '<=', asOf) : inspections).execute()
}
