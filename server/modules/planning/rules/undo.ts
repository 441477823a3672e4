import type { Timeline } from '#modules/programmes'
import { type Change, changesBetween } from './changes.ts'
import { reasonsNotToMove } from './moves.ts'
import { workOutTimeline } from './timeline.ts'
import type { TimelineSetting } from './worked-step.ts'

/** The setting as if a step had never been moved by hand. */
export const withoutMove = (setting: TimelineSetting, step: string): TimelineSetting => ({
  ...setting,
  moves: setting.moves.filter(move => move.step !== step),
})

/** What changes when a step goes back to the date of its rule. */
export const consequencesOfUndo = (timeline: Timeline, setting: TimelineSetting, step: string): Change[] =>
  changesBetween(workOutTimeline(timeline, setting), workOutTimeline(timeline, withoutMove(setting, step)))

/** Why a move cannot be undone. An empty list means it can. The page shows the same list (PLAN-04). */
export const reasonsNotToUndo = (timeline: Timeline, setting: TimelineSetting, step: string): string[] => {
  const { moves } = setting
  if (!moves.some(move => move.step === step)) return ['This step has the date of its rule: there is no move to undo']
  if (consequencesOfUndo(timeline, setting, step).length === 0) return []
  const back = workOutTimeline(timeline, withoutMove(setting, step)).find(({ id }) => id === step)
  return back ? reasonsNotToMove(timeline, setting, { step, date: back.date, time: back.time, reason: 'Undone' }) : []
}
