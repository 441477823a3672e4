import type { Programme } from '#modules/programmes'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { openInspection, refuseIf } from '../queries/open-inspection.ts'
import { timelineSettingOf } from '../queries/timeline-of.ts'
import { reasonsNotToPlan } from '../rules/access.ts'
import { type Change, consequencesOfMove, withMove } from '../rules/changes.ts'
import type { OpenInspection } from '../rules/inspection.ts'
import { reasonsNotToMove } from '../rules/moves.ts'
import { phaseSpans } from '../rules/phase.ts'
import { workOutTimeline } from '../rules/timeline.ts'
import { consequencesOfUndo, reasonsNotToUndo, withoutMove } from '../rules/undo.ts'
import type { Move, TimelineSetting, WorkedStep } from '../rules/worked-step.ts'
import { savePhases } from '../store/inspection.ts'
import { deleteMove, saveMove, takeTimeline } from '../store/timeline.ts'

interface Taken extends OpenInspection {
  setting: TimelineSetting
}

/** How the dates stood before a move and after it, and the version of the timeline that it made. */
export interface MovedTimeline {
  before: readonly WorkedStep[]
  after: readonly WorkedStep[]
  version: number
}

/** What else happens when dates have moved, in the same transaction: `server/events.ts` says what. */
export type OnMoved = (tx: Db, act: Act, open: OpenInspection, moved: MovedTimeline) => Promise<void>

const nothing: OnMoved = async () => undefined

/** Opens the timeline for a change as this person saw it: `version` is the one that the page showed. */
const takeForChange = async (tx: Db, act: Act, reference: string, version: number): Promise<Taken> => {
  demand(act, 'timeline:move')
  const open = await openInspection(tx, { ...act, username: act.who }, reference)
  const { inspection, team, reader } = open
  refuseIf(reasonsNotToPlan(team, reader))
  if (!(await takeTimeline(tx, inspection.id, version)))
    refuseIf(['Someone else has changed this timeline since you saw it. Look at the plan again before you move a date'])
  return { ...open, setting: (await timelineSettingOf(tx, inspection)).setting }
}

/** Works the timeline out anew, keeps what lists need of it, and tells whoever has to know. */
const follow = async (
  tx: Db,
  act: Act,
  { setting, ...open }: Taken,
  { anew, version, onMoved }: { anew: TimelineSetting; version: number; onMoved: OnMoved },
): Promise<void> => {
  const { inspection, programme } = open
  const [before, after] = [setting, anew].map(each => workOutTimeline(programme.timeline, each)) as [
    WorkedStep[],
    WorkedStep[],
  ]
  await savePhases(tx, inspection.id, phaseSpans(programme.programme.phases, after))
  await onMoved(tx, act, open, { before, after, version: version + 1 })
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
export const moveStep = (
  db: Db,
  act: Act,
  reference: string,
  { version, ...wanted }: Move & { version: number },
  onMoved = nothing,
): Promise<void> =>
  db.transaction().execute(async tx => {
    const taken = await takeForChange(tx, act, reference, version)
    const { inspection, programme, setting } = taken
    refuseIf(reasonsNotToMove(programme.timeline, setting, wanted))
    const move = { ...wanted, reason: wanted.reason.trim() }
    const changes = consequencesOfMove(programme.timeline, setting, move)
    await saveMove(tx, act, inspection.id, move)
    await recordEvent(tx, act, {
      what: 'STEP_MOVED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { ...detailsOf(move.step, changes, setting, programme), reason: move.reason },
    })
    await follow(tx, act, taken, { anew: { ...setting, moves: withMove(setting.moves, move) }, version, onMoved })
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
  onMoved = nothing,
): Promise<void> =>
  db.transaction().execute(async tx => {
    const taken = await takeForChange(tx, act, reference, version)
    const { inspection, programme, setting } = taken
    refuseIf(reasonsNotToUndo(programme.timeline, setting, step))
    const changes = consequencesOfUndo(programme.timeline, setting, step)
    await deleteMove(tx, inspection.id, step)
    await recordEvent(tx, act, {
      what: 'STEP_MOVE_UNDONE',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: detailsOf(step, changes, setting, programme),
    })
    await follow(tx, act, taken, { anew: withoutMove(setting, step), version, onMoved })
  })
