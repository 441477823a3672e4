import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { readDate, typedDateFrom } from '#platform/web/date-field.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { Answer, View } from '#platform/web/view.ts'
import { moveStep, type OnMoved, undoMove } from '../actions/move-step.ts'
import { recordDone, undoDone } from '../actions/record-done.ts'
import { openInspection } from '../queries/open-inspection.ts'
import { lastTimelineChange } from '../queries/record.ts'
import { standingTimelineOf } from '../queries/standing-timeline.ts'
import { changesBetween, stayingBetween, withMove } from '../rules/changes.ts'
import { reasonsNotToMove } from '../rules/moves.ts'
import type { Reason } from '../rules/reason.ts'
import { reasonsNotToRecordDone } from '../rules/step-state.ts'
import { readTimeOfDay } from '../rules/time-of-day.ts'
import { workOutTimeline } from '../rules/timeline.ts'
import { reasonsNotToUndo, withoutMove } from '../rules/undo.ts'
import type { Move } from '../rules/worked-step.ts'
import { consequencesView } from './step-consequences.ts'
import { type OpenStep, stepView, type Typed } from './step-view.ts'

const typedFrom = (body: Visit['body']): Typed => ({
  ...typedDateFrom(body, 'date'),
  ...typedDateFrom(body, 'doneOn'),
  time: String(body.time ?? '').trim(),
  reason: String(body.reason ?? ''),
})

/** The move as it was typed, or what is wrong with how it was typed. */
const readMove = (body: Visit['body'], { step }: OpenStep): { move?: Move; reasons: Reason[] } => {
  const { day, fault } = readDate(body, 'date', 'The new date')
  const { time = '', reason = '' } = typedFrom(body)
  const read = readTimeOfDay(time)
  const reasons = [
    ...(fault === undefined ? [] : [{ field: 'date', text: fault }]),
    ...(time && !read ? [{ field: 'time', text: 'The time must be a time of day, such as 9:30am' }] : []),
    ...(reason.trim() ? [] : [{ field: 'reason', text: 'Enter the reason for the move' }]),
  ]
  return day && reasons.length === 0
    ? { move: { step: step.id, date: day, time: read ?? null, reason }, reasons }
    : { reasons }
}

const onDate = (texts: readonly string[]): Reason[] => texts.map(text => ({ field: 'date', text }))
const hrefs = { date: '#date-day', doneOn: '#doneOn-day' }

/** One step of the plan: what it rests on; moving it, with what follows shown before anything is written; recording it as done. */
export const stepPage = ({ db }: { db: Db }, onMoved?: OnMoved): Page => {
  const load = async ({ params, user, act, csrf }: Visit): Promise<OpenStep> => {
    const open = await openInspection(db, user, params.reference as string)
    const timeline = await standingTimelineOf(db, open, act.when)
    const step = timeline.steps.find(({ id }) => id === params.step)
    if (!step) throw new NotFound(`step ${params.step} of ${open.inspection.reference}`)
    return { open, timeline, step, csrf }
  }

  const again = (seen: OpenStep, body: Visit['body'], reasons: readonly Reason[]): View =>
    stepView(seen, typedFrom(body), errorsOf(reasons, hrefs))

  /** Shows what follows, again if someone else has changed the timeline since this person saw it; otherwise does it. */
  const orLook = async (
    seen: OpenStep,
    { body }: Visit,
    move: Move | 'undo',
    write: () => Promise<unknown>,
  ): Promise<Answer> => {
    const { open, timeline } = seen
    const { setting } = timeline
    const then =
      move === 'undo' ? withoutMove(setting, seen.step.id) : { ...setting, moves: withMove(setting.moves, move) }
    const after = workOutTimeline(open.programme.timeline, then)
    const changes = changesBetween(timeline.steps, after)
    const staying = stayingBetween(timeline.steps, after)
    const looking = {
      changes,
      staying,
      typed: typedFrom(body),
      what: move === 'undo' ? ('undo' as const) : ('move' as const),
    }
    if (body.intent !== 'move' && body.intent !== 'undo') return consequencesView(seen, looking)
    if (Number(body.version) !== timeline.version) {
      const meanwhile = await lastTimelineChange(db, open.inspection.id)
      return { ...consequencesView(seen, { ...looking, meanwhile }), status: 409 }
    }
    await write()
    const notice = move === 'undo' ? 'The date is that of the rule again' : 'The date is moved'
    return { redirect: paths.inspections.plan(open.inspection.reference), notice }
  }

  return {
    path: paths.inspections.move(':reference', ':step'),
    permission: 'timeline:move',
    audit: 'PLAN_STEP',

    async get(visit) {
      return stepView(await load(visit))
    },

    async post(visit) {
      const { body, act } = visit
      const seen = await load(visit)
      const { step, timeline, open } = seen
      const { reference } = open.inspection
      const { timeline: rules } = open.programme
      const version = Number(body.version) || 0
      const back = paths.inspections.plan(reference)

      if (body.intent === 'record-done') {
        const { day, fault } = readDate(body, 'doneOn', 'The day it was done')
        const wanted = { step: step.id, doneOn: day ?? '' }
        const faults =
          fault === undefined ? reasonsNotToRecordDone(timeline.steps, timeline.done, wanted, timeline.today) : [fault]
        if (faults.length > 0)
          return again(
            seen,
            body,
            faults.map(text => ({ field: 'doneOn', text })),
          )
        await recordDone(db, act, reference, [wanted])
        return { redirect: back, notice: `“${step.name}” is recorded as done` }
      }
      if (body.intent === 'undo-done') {
        await undoDone(db, act, reference, step.id)
        return { redirect: back, notice: `“${step.name}” is no longer recorded as done` }
      }
      if (body.intent === 'undo' || body.intent === 'look-undo') {
        const reasons = onDate(reasonsNotToUndo(rules, timeline.setting, step.id))
        if (reasons.length > 0) return again(seen, body, reasons)
        return orLook(seen, visit, 'undo', () => undoMove(db, act, reference, { step: step.id, version }, onMoved))
      }
      const { move, reasons } = readMove(body, seen)
      const refused = move ? onDate(reasonsNotToMove(rules, timeline.setting, move)) : reasons
      if (!move || refused.length > 0) return again(seen, body, refused)
      return orLook(seen, visit, move, () => moveStep(db, act, reference, { ...move, version }, onMoved))
    },
  }
}
