import type { Timeline } from '#modules/programmes'
import { formatDay } from '#platform/dates.ts'
import { workOutTimeline } from './timeline.ts'
import type { Moment, Move, StepWarning, TimelineSetting, WorkedStep } from './worked-step.ts'

/** A step whose date or time changes. */
export interface Change {
  id: string
  name: string
  from: Moment
  to: Moment
  /** What it is warned of afterwards. */
  warnings: StepWarning[]
}

/** The moves with one more. A step has one move at most: the last. */
export const withMove = (moves: readonly Move[], move: Move): Move[] => [
  ...moves.filter(({ step }) => step !== move.step),
  move,
]

const momentOf = ({ date, time }: Moment): Moment => ({ date, time })

/** The steps that begin or end at another date or time in the second timeline than in the first, in its order. */
export const changesBetween = (before: readonly WorkedStep[], after: readonly WorkedStep[]): Change[] => {
  const was = new Map(before.map(step => [step.id, step]))
  return after.flatMap(step => {
    const old = was.get(step.id)
    const same = (key: keyof Moment) => old?.[key] === step[key] && old?.until?.[key] === step.until?.[key]
    if (!old || (same('date') && same('time'))) return []
    return [{ id: step.id, name: step.name, from: momentOf(old), to: momentOf(step), warnings: step.warnings }]
  })
}

/** A step that keeps its date and time, while what it is counted or measured from moves. */
export interface Staying extends Moment {
  id: string
  name: string
  /** What is worth a look about it now, and was not before, in words. */
  notes: string[]
}

/**
 * The steps with the same date and time in both timelines of which the second says what the first did not: that a limit is no
 * longer kept, or is missed by more; or that a date set by hand does not follow what its rule counts from.
 */
export const stayingBetween = (before: readonly WorkedStep[], after: readonly WorkedStep[]): Staying[] => {
  const was = new Map(before.map(step => [step.id, step]))
  const moved = new Set(changesBetween(before, after).map(({ id }) => id))
  return after.flatMap(({ id, name, date, time, warnings, movedByHand }) => {
    const old = was.get(id)
    if (!old || moved.has(id)) return []
    const byRule = movedByHand && movedByHand.from !== old.movedByHand?.from ? movedByHand.from : undefined
    const notes = [
      ...(byRule
        ? [`It was set by hand and does not follow: by its rule it would now be on ${formatDay(byRule)}`]
        : []),
      ...warnings.map(({ text }) => text).filter(text => !old.warnings.some(warning => warning.text === text)),
    ]
    return notes.length > 0 ? [{ id, name, date, time, notes }] : []
  })
}

/** What a move would change, to be seen before it is agreed: the step itself and all that follows it (PLAN-04). */
export const consequencesOfMove = (timeline: Timeline, setting: TimelineSetting, move: Move): Change[] =>
  changesBetween(
    workOutTimeline(timeline, setting),
    workOutTimeline(timeline, { ...setting, moves: withMove(setting.moves, move) }),
  )
