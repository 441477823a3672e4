import type { Generated } from 'kysely'
import type { Json } from '#platform/db/tables.ts'
import type { Attendee, MeetingForm } from './rules/meetings/meeting.ts'

declare module '#platform/db/tables.ts' {
  interface Tables {
    planningMeeting: {
      id: string
      inspectionId: string
      name: string
      kind: string
      /** Ids of the programme's meetings. */
      covers: Json<readonly string[]>
      day: string | null
      start: string | null
      minutes: number
      form: MeetingForm
      mixedReason: string
      place: string
      attendees: Json<readonly Attendee[]>
      team: Json<readonly string[]>
      version: number
      changedAt: Date
      changedBy: string
      cancelledAt: Date | null
      cancelledBy: string | null
      cancelledReason: string | null
    }
    /** When people of the inspected body are not available for meetings. Without hours all day. */
    planningAbsence: {
      id: string
      inspectionId: string
      name: string
      post: Generated<string>
      day: string
      fromTime: string | null
      untilTime: string | null
      recordedAt: Date
      recordedBy: string
      removedAt: Date | null
      removedBy: string | null
    }
    /** What a meeting's record says, by the ids of its fields. */
    planningMeetingRecord: {
      meetingId: string
      words: Json<Record<string, string>>
      version: number
      changedAt: Date
      changedBy: string
      sentAt: Date | null
      sentBy: string | null
    }
    planningMeetingRecordChange: {
      id: string
      meetingId: string
      version: number
      words: Json<Record<string, string>>
      changedAt: Date
      changedBy: string
    }
    /** Whether the inspected body sees the meetings, and since when it was last told of them. */
    planningMeetingsShared: {
      inspectionId: string
      sharedAt: Date
      sharedBy: string
    }
  }
}
