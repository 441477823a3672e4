import { paths } from '#paths'
import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { outcomeOfStaleSave, type SaveOutcome } from '#platform/save-outcome.ts'
import { meetingRecordSent } from '../../messages/meetings.ts'
import { findRecord, findRecordSave, holdRecord } from '../../queries/meetings/meeting-record.ts'
import { findMeeting } from '../../queries/meetings/meetings.ts'
import { refuseIf } from '../../queries/open-inspection.ts'
import { type MeetingRecord, reasonsNotToRecord, reasonsNotToSend } from '../../rules/meetings/meeting-record.ts'
import { markRecordSent, writeRecord } from '../../store/meetings.ts'
import { tellInspectedBody } from '../door/tell-inspected-body.ts'
import { openForMeetings, recordOfMeetings } from './open-for-meetings.ts'

export interface RecordSave {
  id: string
  words: Record<string, string>
  saveId: string
  /** The version that the page showed; 0 before the first. */
  seen: number
}

type Stands = Record<string, string> & { version: number }

/** Saves the record of a meeting as it is typed (PLAN-07, CASE-03). @throws Conflict with the reasons of `reasonsNotToRecord`. */
export const saveRecord = (
  db: Db,
  act: Act,
  reference: string,
  { id, words, ...save }: RecordSave,
): Promise<SaveOutcome<MeetingRecord>> =>
  db.transaction().execute(async tx => {
    const open = await openForMeetings(tx, act, reference)
    const meeting = await findMeeting(tx, open.inspection.id, id)
    await holdRecord(tx, id)
    refuseIf(reasonsNotToRecord(open, meeting, await findRecord(tx, id)))
    const version = await writeRecord(tx, act, id, words, save)
    if (version === undefined) {
      const earlier = await findRecordSave(tx, { meetingId: id, saveId: save.saveId, words })
      if (earlier !== undefined) return { version: earlier }
      const record = (await findRecord(tx, id)) as MeetingRecord
      const outcome = outcomeOfStaleSave<Stands>({ ...record.words, version: record.version } as Stands, words)
      return 'version' in outcome ? outcome : { clash: record }
    }
    await recordOfMeetings(tx, act, open, 'MEETING_RECORD_SAVED', { meeting: id, name: meeting.name, version })
    return { version }
  })

/**
 * Sends the record of a meeting to the inspected body: it is fixed from now on, and they read it at their door (PLAN-07).
 * @returns how many are told. @throws Conflict with the reasons of `reasonsNotToSend`.
 */
export const sendRecord = (db: Db, act: Act, reference: string, id: string): Promise<number> =>
  db.transaction().execute(async tx => {
    const open = await openForMeetings(tx, act, reference)
    const meeting = await findMeeting(tx, open.inspection.id, id)
    await holdRecord(tx, id)
    refuseIf(reasonsNotToSend(open, meeting, await findRecord(tx, id)))
    await markRecordSent(tx, act, id)
    const told = await tellInspectedBody(tx, act, open, {
      template: meetingRecordSent,
      key: `meeting-record:${id}`,
      values: {
        place: open.inspection.placeName,
        meeting: meeting.name,
        record: paths.door.meetingRecord(reference, id),
      },
    })
    await recordOfMeetings(tx, act, open, 'MEETING_RECORD_SENT', { meeting: id, name: meeting.name, told })
    return told
  })
