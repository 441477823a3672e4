import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { findMeeting } from '../../queries/meetings/meetings.ts'
import { refuseIf } from '../../queries/open-inspection.ts'
import type { OpenInspection } from '../../rules/inspection.ts'
import { expectedMeetings } from '../../rules/meetings/expected-meetings.ts'
import type { MeetingPlan } from '../../rules/meetings/meeting.ts'
import { reasonsNotToSaveMeeting } from '../../rules/meetings/reasons-not-to-save.ts'
import { cancelMeetingRow, insertMeeting, updateMeeting } from '../../store/meetings.ts'
import { openForMeetings, recordOfMeetings } from './open-for-meetings.ts'

const changedMeanwhile = 'Someone else has changed or cancelled this meeting meanwhile. Look at it again'

/** What the rules of saving a meeting are given of an inspection. */
export const knownFor = ({ programme, inspection, team }: OpenInspection) => ({
  format: programme.planning.meetingFormat,
  known: expectedMeetings(programme, inspection.level).map(({ id }) => id),
  team: team.map(({ username }) => username),
})

const refuse = (open: OpenInspection, plan: MeetingPlan): void =>
  refuseIf(reasonsNotToSaveMeeting(plan, knownFor(open)).map(({ text }) => text))

/** Adds a meeting (PLAN-09). @returns its id. @throws Conflict with the reasons of `reasonsNotToSaveMeeting`. */
export const addMeeting = (db: Db, act: Act, reference: string, plan: MeetingPlan): Promise<string> =>
  db.transaction().execute(async tx => {
    const open = await openForMeetings(tx, act, reference)
    refuse(open, plan)
    const id = newId()
    await insertMeeting(tx, act, { id, inspectionId: open.inspection.id, plan })
    const { name, day, start } = plan
    await recordOfMeetings(tx, act, open, 'MEETING_ADDED', { meeting: id, name, day, start })
    return id
  })

/** Changes a meeting as this person saw it, and moves it. @throws Conflict as `addMeeting`, and when somebody else changed it meanwhile. */
export const changeMeeting = (
  db: Db,
  act: Act,
  reference: string,
  { id, seen, plan }: { id: string; seen: number; plan: MeetingPlan },
): Promise<void> =>
  db.transaction().execute(async tx => {
    const open = await openForMeetings(tx, act, reference)
    refuse(open, plan)
    const before = await findMeeting(tx, open.inspection.id, id)
    if (!(await updateMeeting(tx, act, { id, seen, plan }))) throw new Conflict([changedMeanwhile])
    const { name, day, start } = plan
    const moved = before.day !== day || before.start !== start
    const from = moved ? { from: before.day, at: before.start } : {}
    await recordOfMeetings(tx, act, open, moved ? 'MEETING_MOVED' : 'MEETING_CHANGED', {
      meeting: id,
      name,
      day,
      start,
      ...from,
    })
  })

/** Cancels a meeting, with the reason. @throws Conflict without one, and when it was cancelled already. */
export const cancelMeeting = (
  db: Db,
  act: Act,
  reference: string,
  { id, reason }: { id: string; reason: string },
): Promise<void> =>
  db.transaction().execute(async tx => {
    const open = await openForMeetings(tx, act, reference)
    refuseIf(reason.trim() === '' ? ['Enter why the meeting is cancelled'] : [])
    const { name } = await findMeeting(tx, open.inspection.id, id)
    if (!(await cancelMeetingRow(tx, act, id, reason.trim()))) throw new Conflict([changedMeanwhile])
    await recordOfMeetings(tx, act, open, 'MEETING_CANCELLED', { meeting: id, name, reason: reason.trim() })
  })
