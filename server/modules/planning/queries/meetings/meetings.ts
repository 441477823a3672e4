import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import type { Meeting } from '../../rules/meetings/meeting.ts'

const meetings = (db: Db, inspectionId: string) =>
  db
    .selectFrom('planningMeeting')
    .select(['id', 'name', 'kind', 'covers', 'day', 'start', 'minutes', 'form', 'mixedReason', 'place', 'attendees'])
    .select(['team', 'version', 'changedAt', 'changedBy', 'cancelledAt', 'cancelledBy', 'cancelledReason'])
    .where('inspectionId', '=', inspectionId)

type Row = Awaited<ReturnType<ReturnType<typeof meetings>['execute']>>[number]

const meetingOf = ({ cancelledAt, cancelledBy, cancelledReason, ...meeting }: Row): Meeting => ({
  ...meeting,
  cancelled: cancelledAt && { at: cancelledAt, by: cancelledBy ?? '', reason: cancelledReason ?? '' },
})

/** All meetings of an inspection, by day and time; those without a day come last. Cancelled ones are among them. */
export const meetingsOf = async (db: Db, inspectionId: string): Promise<Meeting[]> => {
  const rows = await meetings(db, inspectionId).orderBy('day').orderBy('start').orderBy('id').execute()
  return rows.map(meetingOf)
}

/** One of them. @throws NotFound */
export const findMeeting = async (db: Db, inspectionId: string, id: string): Promise<Meeting> => {
  const row = await meetings(db, inspectionId).where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound(`meeting ${id}`)
  return meetingOf(row)
}

/** When the inspected body was last told of the meetings, or undefined: then it sees none of them. */
export const sharedMeetingsAt = async (db: Db, inspectionId: string): Promise<Date | undefined> => {
  const row = await db
    .selectFrom('planningMeetingsShared')
    .select('sharedAt')
    .where('inspectionId', '=', inspectionId)
    .executeTakeFirst()
  return row?.sharedAt
}
