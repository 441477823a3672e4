import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import type { RecordedEvent } from '../rules/event-words.ts'

/** How many events of the record stand on a page. */
export const recordPageSize = 50

const eventsOf = (db: Db, inspectionId: string) =>
  db.selectFrom('event').where('subjectType', '=', 'INSPECTION').where('subjectId', '=', inspectionId)

const withNames = (db: Db, inspectionId: string) =>
  eventsOf(db, inspectionId)
    .leftJoin('peoplePerson', 'peoplePerson.username', 'event.who')
    .select(({ fn }) => [
      'event.id',
      'what',
      'when',
      'details',
      fn.coalesce('peoplePerson.name', 'event.who').as('who'),
    ])
    .orderBy('event.id', 'desc')

/**
 * What was done on an inspection, the newest first, one page of it (counted from 1), and how much there is.
 * @throws NotFound for a page that is not there.
 */
export const recordOf = async (
  db: Db,
  inspectionId: string,
  page: number,
): Promise<{ events: RecordedEvent[]; total: number }> => {
  const { total } = await eventsOf(db, inspectionId)
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  if (page > 1 && (page - 1) * recordPageSize >= Number(total)) throw new NotFound(`page ${page} of the record`)
  const events = await withNames(db, inspectionId)
    .limit(recordPageSize)
    .offset((page - 1) * recordPageSize)
    .execute()
  return { events, total: Number(total) }
}

/** The last time that someone moved a date of an inspection or put one back, or undefined. */
export const lastTimelineChange = (db: Db, inspectionId: string): Promise<RecordedEvent | undefined> =>
  withNames(db, inspectionId).where('what', 'in', ['STEP_MOVED', 'STEP_MOVE_UNDONE']).limit(1).executeTakeFirst()
