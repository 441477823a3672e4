import type { Db } from '#platform/db/open.ts'
import { says } from '#platform/save-outcome.ts'
import type { MeetingRecord } from '../../rules/meetings/meeting-record.ts'

/** The record of a meeting, or undefined before the first save. */
export const findRecord = async (db: Db, meetingId: string): Promise<MeetingRecord | undefined> => {
  const row = await db
    .selectFrom('planningMeetingRecord')
    .select(['words', 'version', 'changedAt', 'changedBy', 'sentAt', 'sentBy'])
    .where('meetingId', '=', meetingId)
    .executeTakeFirst()
  if (!row) return undefined
  const { sentAt, sentBy, ...record } = row
  return { ...record, sent: sentAt && { at: sentAt, by: sentBy ?? '' } }
}

/** Keeps a meeting's record from being written or sent by others until the transaction ends. */
export const holdRecord = async (tx: Db, meetingId: string): Promise<void> => {
  await tx.selectFrom('planningMeeting').select('id').where('id', '=', meetingId).forUpdate().execute()
}

/** The version that this same save led to, if it arrived before: its own id, and the same words. */
export const findRecordSave = async (
  db: Db,
  { meetingId, saveId, words }: { meetingId: string; saveId: string; words: Record<string, string> },
): Promise<number | undefined> => {
  const row = await db
    .selectFrom('planningMeetingRecordChange')
    .select(['words', 'version'])
    .where('id', '=', saveId)
    .where('meetingId', '=', meetingId)
    .executeTakeFirst()
  return row && says(row.words, words) ? row.version : undefined
}

/** Which meetings of an inspection have a record, by their ids: whether it was sent. */
export const recordsOf = async (
  db: Db,
  inspectionId: string,
): Promise<ReadonlyMap<string, { sentAt: Date | null }>> => {
  const rows = await db
    .selectFrom('planningMeetingRecord')
    .innerJoin('planningMeeting', 'planningMeeting.id', 'meetingId')
    .select(['meetingId', 'sentAt'])
    .where('inspectionId', '=', inspectionId)
    .execute()
  return new Map(rows.map(({ meetingId, sentAt }) => [meetingId, { sentAt }]))
}
