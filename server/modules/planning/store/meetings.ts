import { sql } from 'kysely'
import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import type { MeetingPlan } from '../rules/meetings/meeting.ts'

const columns = (plan: MeetingPlan, { who, when }: Act) => ({
  ...plan,
  covers: JSON.stringify(plan.covers),
  attendees: JSON.stringify(plan.attendees),
  team: JSON.stringify(plan.team),
  changedAt: when,
  changedBy: who,
})

/** Adds a meeting. */
export const insertMeeting = async (
  tx: Db,
  act: Act,
  { id, inspectionId, plan }: { id: string; inspectionId: string; plan: MeetingPlan },
): Promise<void> => {
  await tx
    .insertInto('planningMeeting')
    .values({ id, inspectionId, ...columns(plan, act), version: 1 })
    .execute()
}

/** Changes a meeting as this person saw it. False when someone else changed it meanwhile: then nothing was written. */
export const updateMeeting = async (
  tx: Db,
  act: Act,
  { id, seen, plan }: { id: string; seen: number; plan: MeetingPlan },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('planningMeeting')
    .set({ ...columns(plan, act), version: seen + 1 })
    .where('id', '=', id)
    .where('version', '=', seen)
    .where('cancelledAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Cancels a meeting. False when it was cancelled already. */
export const cancelMeetingRow = async (tx: Db, { who, when }: Act, id: string, reason: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('planningMeeting')
    .set(({ eb }) => ({ cancelledAt: when, cancelledBy: who, cancelledReason: reason, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .where('cancelledAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Writes down that the inspected body was told of the meetings. */
export const saveShared = async (tx: Db, { who, when }: Act, inspectionId: string): Promise<void> => {
  const row = { sharedAt: when, sharedBy: who }
  await tx
    .insertInto('planningMeetingsShared')
    .values({ inspectionId, ...row })
    .onConflict(conflict => conflict.column('inspectionId').doUpdateSet(row))
    .execute()
}

/**
 * Writes the record of a meeting as this person saw it, with its history under the save's own id.
 * @returns the new version, or undefined when someone else changed it meanwhile: then nothing was written.
 */
export const writeRecord = async (
  tx: Db,
  { who, when }: Act,
  meetingId: string,
  words: Record<string, string>,
  { saveId, seen }: { saveId: string; seen: number },
): Promise<number | undefined> => {
  const { rows } = await sql<{ version: number }>`
    with written as (
      insert into planning_meeting_record (meeting_id, words, version, changed_at, changed_by)
      values (${meetingId}, ${JSON.stringify(words)}::jsonb, ${seen + 1}, ${when}, ${who})
      on conflict (meeting_id) do update
        set words = excluded.words, version = excluded.version,
            changed_at = excluded.changed_at, changed_by = excluded.changed_by
        where planning_meeting_record.version = ${seen}
      returning *
    )
    insert into planning_meeting_record_change (id, meeting_id, version, words, changed_at, changed_by)
    select ${saveId}::uuid, meeting_id, version, words, changed_at, changed_by from written
    returning version
  `.execute(tx)
  return rows[0]?.version
}

/** Writes down that the record was sent. */
export const markRecordSent = async (tx: Db, { who, when }: Act, meetingId: string): Promise<void> => {
  await tx
    .updateTable('planningMeetingRecord')
    .set({ sentAt: when, sentBy: who })
    .where('meetingId', '=', meetingId)
    .execute()
}
