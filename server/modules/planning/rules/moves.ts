import type { Timeline } from '#modules/programmes'
import { formatDay, isDay, isTime } from '#platform/dates.ts'
import { changesBetween, withMove } from './changes.ts'
import { type Placed, type Reversal, reversals } from './order.ts'
import { workOutTimeline } from './timeline.ts'
import type { Move, TimelineSetting } from './worked-step.ts'

const described = ({ name, date }: Placed): string => `“${name}” (${formatDay(date)})`

const byDate = (a: Placed, b: Placed): number => (a.date < b.date ? -1 : 1)

/** For one step a sentence for each way in which it is out of order, naming the neighbour that it must not pass. */
const brokenOrder = (id: string, broken: readonly Reversal[], isMoved: boolean): string[] => {
  const passed = broken.filter(({ second }) => second.id === id).sort((a, b) => byDate(b.first, a.first))[0]
  const overtaken = broken.filter(({ first }) => first.id === id).sort((a, b) => byDate(a.second, b.second))[0]
  const sentence = (step: Placed, side: 'before' | 'after', other: Placed): string => {
    const subject = isMoved ? `“${step.name}”` : `“${step.name}” would follow to ${formatDay(step.date)} and`
    return `${subject} cannot be ${side} ${described(other)}`
  }
  return [
    ...(passed ? [sentence(passed.second, 'before', passed.first)] : []),
    ...(overtaken ? [sentence(overtaken.first, 'after', overtaken.second)] : []),
  ]
}

/**
 * Steps of different phases keep their order, and so do the fieldwork date and a step with the one that it hangs on.
 * Others may change places (a first draft may be late, and the follow-up before it): that is a warning only.
 */
const orderReasons = (timeline: Timeline, setting: TimelineSetting, move: Move): string[] => {
  const now = workOutTimeline(timeline, setting)
  const then = workOutTimeline(timeline, { ...setting, moves: withMove(setting.moves, move) })
  const changed = changesBetween(now, then).map(({ id }) => id)
  if (changed.length === 0) return ['The step already has this date and time']

  const { name } = timeline.fieldwork
  const fieldwork: Placed = { id: 'fieldwork', name, phase: '', date: setting.fieldwork, time: null }
  const hangsOn = (a: Placed, b: Placed) => timeline.steps.some(({ id, from }) => id === a.id && from === b.id)
  const broken = reversals([...workOutTimeline(timeline, { ...setting, moves: [] }), fieldwork], [...then, fieldwork])
    .filter(({ first, second }) => changed.includes(first.id) || changed.includes(second.id))
    .filter(({ first: a, second: b }) => a.phase !== b.phase || hangsOn(a, b) || hangsOn(b, a))

  const about = ({ first, second }: Reversal): string | undefined =>
    [move.step, ...changed].find(id => id === first.id || id === second.id)
  return changed.flatMap(id =>
    brokenOrder(
      id,
      broken.filter(reversal => about(reversal) === id),
      id === move.step,
    ),
  )
}

/** Why a step cannot be moved so. An empty list means it can. The page shows the same list (PLAN-04). */
export const reasonsNotToMove = (timeline: Timeline, setting: TimelineSetting, move: Move): string[] => {
  const known = timeline.steps.some(({ id }) => id === move.step)
  const faults = [
    ...(known ? [] : [`The timeline has no step “${move.step}”`]),
    ...(isDay(move.date) ? [] : [`“${move.date}” is not a date`]),
    ...(!move.time || isTime(move.time) ? [] : [`“${move.time}” is not a time of day such as 09:30`]),
    ...(move.reason.trim() ? [] : ['Enter the reason for the move']),
  ]
  return known && isDay(move.date) ? [...faults, ...orderReasons(timeline, setting, move)] : faults
}
