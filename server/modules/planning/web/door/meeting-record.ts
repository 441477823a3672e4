import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { english } from '#platform/web/english.ts'
import { inLanguage } from '#platform/web/language.ts'
import type { Page } from '#platform/web/page.ts'
import { openDoor } from '../../queries/door/open-door.ts'
import { findRecord } from '../../queries/meetings/meeting-record.ts'
import { findMeeting } from '../../queries/meetings/meetings.ts'
import { expectedMeetings } from '../../rules/meetings/expected-meetings.ts'
import { recordFieldsOf } from '../../rules/meetings/meeting-record.ts'
import { recordText } from '../meetings/record-content.ts'
import { doorFrame } from './door-frame.ts'
import { doorMeetingsText } from './meetings-text.ts'

/** The record of a meeting as it was sent to the inspected body (PLAN-07). One that was not sent is not there. */
export const doorMeetingRecordPage = ({ db }: { db: Db }): Page => ({
  path: paths.door.meetingRecord(':reference', ':id'),
  permission: 'door:view',
  audit: 'DOOR_MEETING_RECORD',

  async get({ params, user, language }) {
    const door = await openDoor(db, user, params.reference as string)
    const { inspection, programme } = door
    const meeting = await findMeeting(db, inspection.id, params.id as string)
    const record = await findRecord(db, meeting.id)
    if (!record?.sent) throw new NotFound(`record of meeting ${meeting.id}`)
    const text = inLanguage(doorMeetingsText, language)
    const fields = recordFieldsOf(meeting, expectedMeetings(programme, inspection.level))
    return {
      ...doorFrame(door, 'meetings', language),
      heading: english(meeting.name),
      caption: text.record,
      title: english(`Record: ${meeting.name}, ${inspection.placeName}`),
      backLink: paths.door.meetings(inspection.reference),
      content: recordText(fields, record.words, text.nothing),
    }
  },
})
