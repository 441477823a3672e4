import { paths } from '#paths'
import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { meetingMoved, meetingOff } from '../../messages/meetings.ts'
import type { OpenInspection } from '../../rules/inspection.ts'
import type { Meeting } from '../../rules/meetings/meeting.ts'
import { tellInspectedBody } from '../door/tell-inspected-body.ts'

interface Move {
  id: string
  before: Pick<Meeting, 'day' | 'start'>
  now: Pick<Meeting, 'name' | 'day' | 'start' | 'version'>
}

/** Tells the inspected body that a meeting of which it knew the time has another, or none any more. @returns how many are told. */
export const tellOfMove = (tx: Db, act: Act, open: OpenInspection, { id, before, now }: Move): Promise<number> => {
  const { placeName: place, reference } = open.inspection
  const { name: meeting, day, start, version } = now
  const key = `meeting-moved:${id}:${version}`
  const values = {
    place,
    meeting,
    fromDay: before.day ?? '',
    fromTime: before.start ?? '',
    meetings: paths.door.meetings(reference),
  }
  return day === null || start === null
    ? tellInspectedBody(tx, act, open, { template: meetingOff, key, values })
    : tellInspectedBody(tx, act, open, { template: meetingMoved, key, values: { ...values, day, time: start } })
}
