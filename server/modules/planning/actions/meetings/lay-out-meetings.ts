import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { meetingSettingOf } from '../../queries/meetings/meeting-setting.ts'
import { meetingsOf } from '../../queries/meetings/meetings.ts'
import { notYetPlanned } from '../../rules/meetings/expected-meetings.ts'
import { inspectorsFor } from '../../rules/meetings/inspectors-for.ts'
import { timedMeetings } from '../../rules/meetings/meeting.ts'
import { proposeMeetings } from '../../rules/meetings/propose-meetings.ts'
import { insertMeeting } from '../../store/meetings.ts'
import { openForMeetings, recordOfMeetings } from './open-for-meetings.ts'

/**
 * Plans those meetings of the programme that are not planned yet, laid out over the days of fieldwork (PLAN-09).
 * @returns how many: those for which there was no room have no day yet.
 */
export const layOutMeetings = (db: Db, act: Act, reference: string): Promise<number> =>
  db.transaction().execute(async tx => {
    const open = await openForMeetings(tx, act, reference)
    const { id: inspectionId } = open.inspection
    const meetings = await meetingsOf(tx, inspectionId)
    const { expected, windows, format } = await meetingSettingOf(tx, open)
    const proposed = proposeMeetings(notYetPlanned(expected, meetings), {
      windows,
      hours: format.hours,
      minutes: { from: format.minutesFrom, to: format.minutesTo },
      inspectors: inspectorsFor(open.team),
      taken: timedMeetings(meetings),
    })
    for (const { meeting, team, day, start, minutes } of proposed) {
      const { name, kind } = meeting
      const plan = { name, kind, covers: [meeting.id], day, start, minutes, form: format.prefers, team }
      await insertMeeting(tx, act, {
        ...{ id: newId(), inspectionId },
        plan: { ...plan, mixedReason: '', place: '', attendees: [] },
      })
    }
    const names = proposed.map(({ meeting: { name } }) => name)
    if (names.length > 0) await recordOfMeetings(tx, act, open, 'MEETINGS_LAID_OUT', { meetings: names })
    return proposed.length
  })
