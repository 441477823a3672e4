import { type OpenInspection, timelineOf, type WorkedStep } from '#modules/planning'
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

type Opened = Pick<OpenInspection, 'inspection' | 'programme'>

/** Every item of an inspection’s list, dropped ones too (EVID-01). */
export const itemsOf = async (db: Db, open: Opened): Promise<RequestedItem[]> => {
  const [items] = await itemsUnder(db, open, [await timelineOf(db, open)])
  return items as RequestedItem[]
}

/** Every item as it stands under each of several timelines: before a move of dates and after it. */
export const itemsUnder = async (
  db: Db,
  { inspection, programme }: Opened,
  timelines: readonly (readonly WorkedStep[])[],
): Promise<RequestedItem[][]> => {
  const changes = await changesOf(db, inspection.id)
  const { evidenceRequests: requests } = programme.planning
  const { fieldwork, level } = inspection
  return timelines.map(timeline => listOfItems({ requests, changes, timeline, fieldwork, level }))
}

/** One item of the list. @throws NotFound when there is none. */
export const findItem = async (db: Db, open: Opened, id: string): Promise<RequestedItem> => {
  const item = (await itemsOf(db, open)).find(each => each.id === id)
  if (!item) throw new NotFound(`item ${id} of ${open.inspection.reference}`)
  return item
}
