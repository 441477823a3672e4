import type { Act } from '#platform/audit/record-event.ts'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { findBriefing } from '../../queries/meetings/briefings.ts'
import { refuseIf } from '../../queries/open-inspection.ts'
import { doneStepsOf } from '../../queries/timeline-of.ts'
import { deviationsOf, type HeldBriefing, reasonsNotToHold, stepOfBriefing } from '../../rules/meetings/briefing.ts'
import { saveHeld } from '../../store/briefings.ts'
import { saveDone } from '../../store/timeline.ts'
import { openForMeetings, recordOfMeetings } from './open-for-meetings.ts'

/**
 * Writes down that a briefing was held: who of the team was there, how long it took, and why it was otherwise than the programme has it.
 * The step of the timeline that is this briefing is done with it (PLAN-10; DIPP manual 3.7).
 * @throws NotFound for a briefing that the programme does not have; Conflict with the reasons of `reasonsNotToHold`, and when somebody else
 * wrote it meanwhile.
 */
export const holdBriefing = (
  db: Db,
  act: Act,
  reference: string,
  { meeting: id, seen, ...given }: HeldBriefing & { meeting: string; seen: number },
): Promise<void> =>
  db.transaction().execute(async tx => {
    const open = await openForMeetings(tx, act, reference)
    const { meeting, setting } = await findBriefing(tx, open, id)
    const { roleNames } = setting
    const held = { ...given, reason: given.reason.trim() }
    const about = { meeting, team: open.team, roleNames, today: londonDay(act.when) }
    refuseIf(reasonsNotToHold(held, about).map(({ text }) => text))
    const { id: inspectionId } = open.inspection
    if (!(await saveHeld(tx, act, { inspectionId, meeting: id, seen }, held)))
      throw new Conflict(['Someone else has recorded this briefing meanwhile. Look at it again'])
    const step = stepOfBriefing(meeting, { programme: open.programme, level: open.inspection.level })
    const done = await doneStepsOf(tx, inspectionId)
    if (step && !done.some(other => other.step === step))
      await saveDone(tx, act, inspectionId, [{ step, doneOn: held.heldOn }])
    const details = { ...held, name: meeting.name, otherwise: deviationsOf(held, about) }
    await recordOfMeetings(tx, act, open, 'BRIEFING_HELD', details)
  })
