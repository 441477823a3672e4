import { reasonsNotToPlan } from '../access.ts'
import type { OpenInspection } from '../inspection.ts'
import { coveredBy, type ExpectedMeeting } from './expected-meetings.ts'
import type { Meeting } from './meeting.ts'

/** A part of a meeting's record. */
export interface RecordField {
  id: string
  name: string
  kind: 'text' | 'number'
  hint?: string | undefined
}

/** The record of a meeting as it stands. */
export interface MeetingRecord {
  words: Record<string, string>
  version: number
  changedAt: Date
  changedBy: string
  sent: { at: Date; by: string } | null
}

/**
 * What the record of a meeting has: who was there, then what the programme has it hold, or else each point of the agenda, and
 * what was agreed (DIPP manual 3.5; AP manual 3.3).
 */
export const recordFieldsOf = (meeting: Meeting, expected: readonly ExpectedMeeting[]): RecordField[] => {
  const covered = coveredBy(meeting, expected)
  const own = covered.flatMap(({ record }) => record)
  const agenda = covered.flatMap(({ id, agenda }) =>
    agenda.map((name, i): RecordField => ({ id: `${id}-${i + 1}`, name, kind: 'text' })),
  )
  return [
    { id: 'attendance', name: 'Who attended', kind: 'text', hint: 'Names and posts, and who sent apologies' },
    ...(own.length > 0 ? own : agenda),
    { id: 'agreed', name: 'What was agreed', kind: 'text', hint: 'With who does it, by when' },
  ]
}

/** Why this person cannot write a meeting's record. Empty: they can. What was sent is fixed. */
export const reasonsNotToRecord = (
  { team, reader }: Pick<OpenInspection, 'team' | 'reader'>,
  meeting: Pick<Meeting, 'cancelled'>,
  record: Pick<MeetingRecord, 'sent'> | undefined,
): string[] => {
  const refused = reasonsNotToPlan(team, reader)
  if (refused.length > 0) return refused
  if (meeting.cancelled) return ['The meeting was cancelled: it has no record']
  return record?.sent ? ['The record was sent to the inspected body and does not change any more'] : []
}

/** Why a meeting's record cannot be sent: as it cannot be written, and while it says nothing. */
export const reasonsNotToSend = (
  open: Pick<OpenInspection, 'team' | 'reader'>,
  meeting: Pick<Meeting, 'cancelled'>,
  record: MeetingRecord | undefined,
): string[] => {
  const refused = reasonsNotToRecord(open, meeting, record)
  if (refused.length > 0) return refused
  const attendance = record?.words.attendance?.trim()
  return attendance ? [] : ['Enter who attended']
}
