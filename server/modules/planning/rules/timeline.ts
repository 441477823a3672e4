import type { Timeline, TimelineStep } from '#modules/programmes'
import { reversals } from './order.ts'
import { placeByHand, placeByRule } from './placement.ts'
import { dayOffWarnings, limitWarnings, orderWarnings } from './warnings.ts'
import type { Move, TimelineSetting, WorkedStep } from './worked-step.ts'

const workOutStep = (
  step: TimelineStep,
  base: string,
  move: Move | undefined,
  setting: TimelineSetting,
): WorkedStep => {
  const byRule = placeByRule(step, base, setting)
  const { id, name, phase, rule, source, owner, shared, asks } = step
  return {
    id,
    name,
    phase,
    ...(move ? placeByHand(step, move.date, setting) : byRule),
    time: move?.time || step.time || null,
    movedByHand: move ? { reason: move.reason, from: byRule.date } : null,
    rule,
    source,
    owner,
    shared,
    asks,
    warnings: [],
  }
}

/** Each step in turn, counted from the date that the step before it in the chain really has. */
const place = ({ steps }: Timeline, setting: TimelineSetting): WorkedStep[] => {
  const dates = new Map([['fieldwork', setting.fieldwork]])
  return steps.map(step => {
    const base = dates.get(step.from)
    if (!base) throw new Error(`The step ${step.id} hangs on ${step.from}, which is no earlier step of the timeline`)
    const move = setting.moves.findLast(({ step: id }) => id === step.id)
    const worked = workOutStep(step, base, move, setting)
    dates.set(step.id, worked.date)
    return worked
  })
}

/**
 * Every dated step of an inspection from its fieldwork date, by its programme's rules (PLAN-01, PLAN-02), in the
 * programme's order. Wales has its weeks for translation (PLAN-03); a weekend or bank holiday moves a step as its rule
 * says, and a date set by hand stays where it was set (PLAN-04). What hangs on a step follows the date it really has.
 * @throws Error for a timeline whose steps hang on what does not come before them: the programme's check finds those.
 */
export const workOutTimeline = (timeline: Timeline, setting: TimelineSetting): WorkedStep[] => {
  const placed = place(timeline, setting)
  const fieldwork = { name: timeline.fieldwork.name, date: setting.fieldwork }
  const found = setting.moves.length > 0 ? reversals(place(timeline, { ...setting, moves: [] }), placed) : []
  return placed.map((worked, i) => {
    const step = timeline.steps[i] as TimelineStep
    const warnings = [
      ...dayOffWarnings(step, worked, setting),
      ...limitWarnings(step, worked, { fieldwork, steps: placed }),
      ...orderWarnings(worked, found),
    ]
    return { ...worked, warnings }
  })
}
