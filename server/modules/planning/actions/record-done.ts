import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { heldBriefingsOf } from '../queries/meetings/briefings.ts'
import { openInspection, refuseIf } from '../queries/open-inspection.ts'
import { doneStepsOf, timelineOf } from '../queries/timeline-of.ts'
import { reasonsNotToPlan } from '../rules/access.ts'
import type { OpenInspection } from '../rules/inspection.ts'
import { reasonsNotHeld } from '../rules/meetings/briefing.ts'
import { reasonsNotToRecordDone } from '../rules/step-state.ts'
import { deleteDone, saveDone } from '../store/timeline.ts'

const openForPlanning = async (tx: Db, act: Act, reference: string): Promise<OpenInspection> => {
  demand(act, 'timeline:move')
  const open = await openInspection(tx, { ...act, username: act.who }, reference)
  refuseIf(reasonsNotToPlan(open.team, open.reader))
  return open
}

const changedMeanwhile = 'Someone else has recorded this meanwhile. Look at the plan again'

/**
 * Puts on record that steps of the timeline are done, each with the day it was done on.
 * @throws Forbidden without `timeline:move`; Conflict for someone who is not on the team, and with the reasons of
 * `reasonsNotToRecordDone`.
 */
export const recordDone = (
  db: Db,
  act: Act,
  reference: string,
  steps: readonly { step: string; doneOn: string }[],
): Promise<void> =>
  db.transaction().execute(async tx => {
    const open = await openForPlanning(tx, act, reference)
    const { id } = open.inspection
    const [timeline, done] = [await timelineOf(tx, open), await doneStepsOf(tx, id)]
    const today = londonDay(act.when)
    refuseIf(steps.flatMap(step => reasonsNotToRecordDone(timeline, done, step, today)))
    const held = await heldBriefingsOf(tx, id)
    refuseIf(steps.flatMap(({ step }) => reasonsNotHeld(open, step, new Set(held.keys()))))
    if (steps.length === 0) return
    if (!(await saveDone(tx, act, id, steps))) throw new Conflict([changedMeanwhile])
    for (const { step, doneOn } of steps) {
      const name = timeline.find(other => other.id === step)?.name
      const details = { step, name, doneOn }
      await recordEvent(tx, act, { what: 'STEP_DONE', subjectType: 'INSPECTION', subjectId: id, details })
    }
  })

/** Takes back the record that a step is done. @throws as `recordDone`. */
export const undoDone = (db: Db, act: Act, reference: string, step: string): Promise<void> =>
  db.transaction().execute(async tx => {
    const { inspection, programme } = await openForPlanning(tx, act, reference)
    if (!(await deleteDone(tx, inspection.id, step))) throw new Conflict([changedMeanwhile])
    const name = programme.timeline.steps.find(({ id }) => id === step)?.name
    await recordEvent(tx, act, {
      what: 'STEP_DONE_TAKEN_BACK',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { step, name },
    })
  })
