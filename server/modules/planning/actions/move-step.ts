import type { Programme } from '#modules/programmes'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { openInspection, refuseIf } from '../queries/open-inspection.ts'
import { timelineSettingOf } from '../queries/timeline-of.ts'
import { reasonsNotToPlan } from '../rules/access.ts'
import { type Change, consequencesOfMove, withMove } from '../rules/changes.ts'
import type { Inspection } from '../rules/inspection.ts'
import { reasonsNotToMove } from '../rules/moves.ts'
import { phaseSpans } from '../rules/phase.ts'
import { workOutTimeline } from '../rules/timeline.ts'
import { consequencesOfUndo, reasonsNotToUndo, withoutMove } from '../rules/undo.ts'
import type { Move, TimelineSetting } from '../rules/worked-step.ts'
import { savePhases } from '../store/inspection.ts'
import { deleteMove, saveMove, takeTimeline } from '../store/timeline.ts'

interface Taken {
  inspection: Inspection
  programme: Programme
  setting: TimelineSetting
}

/** Opens the timeline for a change as this person saw it: `version` is the one that the page showed. */
const takeForChange = async (tx: Db, act: Act, reference: string, version: number): Promise<Taken> => {
  demand(act, 'timeline:move')
  const { inspection, programme, team, reader } = await openInspection(tx, { ...act, username: act.who }, reference)
  refuseIf(reasonsNotToPlan(team, reader))
  if (!(await takeTimeline(tx, inspection.id, version)))
    refuseIf(['Someone else has changed this timeline since you saw it. Look at the plan again before you move a date'])
  return { inspection, programme, setting: (await timelineSettingOf(tx, inspection)).setting }
}

const detailsOf = (step: string, changes: readonly Change[], setting: TimelineSetting, { timeline }: Programme) => {
  const before = workOutTimeline(timeline, setting).find(({ id }) => id === step)
  const own = changes.find(({ id }) => id === step)
  return {
    step,
    name: before?.name,
    from: own?.from ?? { date: before?.date, time: before?.time },
    to: own?.to ?? { date: before?.date, time: before?.time },
    followed: changes
      .filter(({ id }) => id !== step)
      .map(({ id, from, to }) => ({ step: id, from: from.date, to: to.date })),
  }
}

/**
 * Sets the date (and time) of a step by hand; what hangs on it follows (PLAN-04).
 * @throws Forbidden without `timeline:move` or for someone who may not open the inspection; Conflict for someone who is
 * not on its team, for a timeline that someone else has changed meanwhile, and with the reasons of `reasonsNotToMove`.
 */
export const moveStep = (db: Db, act: Act, reference: string, wanted: Move & { version: number }): Promise<void> =>
  db.transaction().execute(async tx => {
    const { version, ...move } = wanted
    const { inspection, programme, setting } = await takeForChange(tx, act, reference, version)
    refuseIf(reasonsNotToMove(programme.timeline, setting, move))
    const changes = consequencesOfMove(programme.timeline, setting, move)
    await saveMove(tx, act, inspection.id, { ...move, reason: move.reason.trim() })
    const moves = withMove(setting.moves, move)
    const steps = workOutTimeline(programme.timeline, { ...setting, moves })
    await savePhases(tx, inspection.id, phaseSpans(programme.programme.phases, steps))
    await recordEvent(tx, act, {
      what: 'STEP_MOVED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { ...detailsOf(move.step, changes, setting, programme), reason: move.reason.trim() },
    })
  })

/**
 * Gives a step that was moved by hand the date of its rule again; what hangs on it follows.
 * @throws as `moveStep`, with the reasons of `reasonsNotToUndo`.
 */
export const undoMove = (
  db: Db,
  act: Act,
  reference: string,
  { step, version }: { step: string; version: number },
): Promise<void> =>
  db.transaction().execute(async tx => {
    const { inspection, programme, setting } = await takeForChange(tx, act, reference, version)
    refuseIf(reasonsNotToUndo(programme.timeline, setting, step))
    const changes = consequencesOfUndo(programme.timeline, setting, step)
    await deleteMove(tx, inspection.id, step)
    const steps = workOutTimeline(programme.timeline, withoutMove(setting, step))
    await savePhases(tx, inspection.id, phaseSpans(programme.programme.phases, steps))
    await recordEvent(tx, act, {
      what: 'STEP_MOVE_UNDONE',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: detailsOf(step, changes, setting, programme),
    })
  })
