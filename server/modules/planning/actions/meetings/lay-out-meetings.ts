import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { meetingSettingOf } from '../../queries/meetings/meeting-setting.ts'
import { meetingsOf } from '../../queries/meetings/meetings.ts'
import { absencesFor } from '../../rules/meetings/absence.ts'
import { notYetPlanned } from '../../rules/meetings/expected-meetings.ts'
import { inspectorsFor } from '../../rules/meetings/inspectors-for.ts'
import { timedMeetings } from '../../rules/meetings/meeting.ts'
import { proposeMeetings } from '../../rules/meetings/propose-meetings.ts'
import { insertMeeting } from '../../store/meetings.ts'
import { openForMeetings, recordOfMeetings } from './open-for-meetings.ts'

/** How many meetings were planned, and for which there was no room, with the reason. */
interface LaidOut {
  count: number
  without: string[]
}

/**
 * Plans those meetings of the programme that are not planned yet, laid out over the days of fieldwork (PLAN-09).
 * @returns how many, and of those for which there was no room, which have no day yet, why.
 */
export const layOutMeetings = (db: Db, act: Act, reference: string): Promise<LaidOut> =>
  db.transaction().execute(async tx => {
    const open = await openForMeetings(tx, act, reference)
    const { id: inspectionId } = open.inspection
    const meetings = await meetingsOf(tx, inspectionId)
    const { expected, windows, format, absences } = await meetingSettingOf(tx, open)
    const known = meetings.flatMap(({ attendees }) => attendees)
    const proposed = proposeMeetings(notYetPlanned(expected, meetings), {
      windows,
      hours: format.hours,
      minutes: { from: format.minutesFrom, to: format.minutesTo },
      inspectors: inspectorsFor(open.team),
      taken: timedMeetings(meetings),
      absences: meeting => absencesFor(meeting, absences, known),
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
    return {
      count: proposed.length,
      without: proposed.flatMap(({ meeting, why }) => (why ? [`${meeting.name}: ${why}`] : [])),
    }
  })
