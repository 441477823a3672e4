import type { Timeline } from '#modules/programmes'
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

/** What a move would change, to be seen before it is agreed: the step itself and all that follows it (PLAN-04). */
export const consequencesOfMove = (timeline: Timeline, setting: TimelineSetting, move: Move): Change[] =>
  changesBetween(
    workOutTimeline(timeline, setting),
    workOutTimeline(timeline, { ...setting, moves: withMove(setting.moves, move) }),
  )
