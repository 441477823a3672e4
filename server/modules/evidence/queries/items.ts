import { type OpenInspection, timelineOf } from '#modules/planning'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { type ItemChange, listOfItems, type RequestedItem } from '../rules/requested-item.ts'

const changesOf = (db: Db, inspectionId: string): Promise<ItemChange[]> =>
  db
    .selectFrom('evidenceItem')
    .select(['item', 'text', 'informs', 'organisation', 'dueDay', 'dueTime', 'months'])
    .select(['addedAt', 'additional', 'droppedAt', 'dropReason', 'version'])
    .where('inspectionId', '=', inspectionId)
    .execute()

/** Every item of an inspection’s list, dropped ones too (EVID-01). */
export const itemsOf = async (
  db: Db,
  open: Pick<OpenInspection, 'inspection' | 'programme'>,
): Promise<RequestedItem[]> => {
  const { inspection, programme } = open
  const [changes, timeline] = await Promise.all([changesOf(db, inspection.id), timelineOf(db, open)])
  const { evidenceRequests: requests } = programme.planning
  return listOfItems({ requests, changes, timeline, fieldwork: inspection.fieldwork, level: inspection.level })
}

/** One item of the list. @throws NotFound when there is none. */
export const findItem = async (
  db: Db,
  open: Pick<OpenInspection, 'inspection' | 'programme'>,
  id: string,
): Promise<RequestedItem> => {
  const item = (await itemsOf(db, open)).find(each => each.id === id)
  if (!item) throw new NotFound(`item ${id} of ${open.inspection.reference}`)
  return item
}
