import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { findMeeting, sharedMeetingsAt } from '../../queries/meetings/meetings.ts'
import { refuseIf } from '../../queries/open-inspection.ts'
import type { OpenInspection } from '../../rules/inspection.ts'
import { expectedMeetings } from '../../rules/meetings/expected-meetings.ts'
import type { MeetingPlan } from '../../rules/meetings/meeting.ts'
import { isMoved, reasonsNotToMoveMeeting } from '../../rules/meetings/moved.ts'
import { reasonsNotToSaveMeeting } from '../../rules/meetings/reasons-not-to-save.ts'
import { cancelMeetingRow, insertMeeting, updateMeeting } from '../../store/meetings.ts'
import { openForMeetings, recordOfMeetings } from './open-for-meetings.ts'
import { tellOfMove } from './tell-of-move.ts'

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

/**
 * Changes a meeting as this person saw it, and moves it. Once the inspected body was told of its time, a move needs a reason, and it
 * is told of the new one.
 * @returns how many are told.
 * @throws Conflict as `addMeeting`, with the reasons of `reasonsNotToMoveMeeting`, and when somebody else changed it meanwhile.
 */
export const changeMeeting = (
  db: Db,
  act: Act,
  reference: string,
  { id, seen, plan, reason = '' }: { id: string; seen: number; plan: MeetingPlan; reason?: string },
): Promise<number> =>
  db.transaction().execute(async tx => {
    const open = await openForMeetings(tx, act, reference)
    refuse(open, plan)
    const before = await findMeeting(tx, open.inspection.id, id)
    const isShared = (await sharedMeetingsAt(tx, open.inspection.id)) !== undefined
    refuseIf(reasonsNotToMoveMeeting(before, plan, { isShared, reason }).map(({ text }) => text))
    if (!(await updateMeeting(tx, act, { id, seen, plan }))) throw new Conflict([changedMeanwhile])
    const { name, day, start } = plan
    const moved = before.day !== day || before.start !== start
    const told = isShared && isMoved(before, plan)
    const from = moved ? { from: before.day, at: before.start, ...(told && { reason: reason.trim() }) } : {}
    await recordOfMeetings(tx, act, open, moved ? 'MEETING_MOVED' : 'MEETING_CHANGED', {
      meeting: id,
      name,
      day,
      start,
      ...from,
    })
    return told ? tellOfMove(tx, act, open, { id, before, now: { name, day, start, version: seen + 1 } }) : 0
  })

/**
 * Cancels a meeting, with the reason. Where the inspected body was told of it, it is told of that too.
 * @returns how many are told. @throws Conflict without one, and when it was cancelled already.
 */
export const cancelMeeting = (
  db: Db,
  act: Act,
  reference: string,
  { id, reason }: { id: string; reason: string },
): Promise<number> =>
  db.transaction().execute(async tx => {
    const open = await openForMeetings(tx, act, reference)
    refuseIf(reason.trim() === '' ? ['Enter why the meeting is cancelled'] : [])
    const before = await findMeeting(tx, open.inspection.id, id)
    const { name, version } = before
    if (!(await cancelMeetingRow(tx, act, id, reason.trim()))) throw new Conflict([changedMeanwhile])
    await recordOfMeetings(tx, act, open, 'MEETING_CANCELLED', { meeting: id, name, reason: reason.trim() })
    if (before.day === null || !(await sharedMeetingsAt(tx, open.inspection.id))) return 0
    return tellOfMove(tx, act, open, { id, before, now: { name, day: null, start: null, version: version + 1 } })
  })
