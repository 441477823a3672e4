import { paths } from '#paths'
import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { meetingsShared } from '../../messages/meetings.ts'
import { meetingsOf } from '../../queries/meetings/meetings.ts'
import { refuseIf } from '../../queries/open-inspection.ts'
import { timedMeetings } from '../../rules/meetings/meeting.ts'
import { saveShared } from '../../store/meetings.ts'
import { tellInspectedBody } from '../door/tell-inspected-body.ts'
import { openForMeetings, recordOfMeetings } from './open-for-meetings.ts'

/**
 * Shows the meetings to the inspected body from now on, and tells everyone who is invited (DIPP manual 5.1).
 * @returns how many are told.
 */
export const shareMeetings = (db: Db, act: Act, reference: string): Promise<number> =>
  db.transaction().execute(async tx => {
    const open = await openForMeetings(tx, act, reference)
    const { id, placeName } = open.inspection
    const meetings = timedMeetings(await meetingsOf(tx, id))
    refuseIf(meetings.length === 0 ? ['No meeting has a day yet: there is nothing to share'] : [])
    await saveShared(tx, act, id)
    const told = await tellInspectedBody(tx, act, open, {
      template: meetingsShared,
      key: `meetings:${id}:${act.correlationId}`,
      values: { place: placeName, meetings: paths.door.meetings(reference) },
    })
    await recordOfMeetings(tx, act, open, 'MEETINGS_SHARED', { meetings: meetings.length, told })
    return told
  })
