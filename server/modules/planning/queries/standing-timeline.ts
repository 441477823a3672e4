import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import type { OpenInspection } from '../rules/inspection.ts'
import { type DoneStep, type StandingStep, withStates } from '../rules/step-state.ts'
import { workOutTimeline } from '../rules/timeline.ts'
import type { TimelineSetting } from '../rules/worked-step.ts'
import { doneStepsOf, timelineSettingOf } from './timeline-of.ts'

/** A timeline with where each step stands today, and what it was worked out from. */
export interface StandingTimeline {
  steps: StandingStep[]
  done: DoneStep[]
  setting: TimelineSetting
  version: number
  /** As `2026-02-11`. */
  today: string
}

/** The timeline of an inspection with where each step stands at this moment. */
export const standingTimelineOf = async (
  db: Db,
  { inspection, programme }: Pick<OpenInspection, 'inspection' | 'programme'>,
  now: Date,
): Promise<StandingTimeline> => {
  const [{ setting, version }, done] = await Promise.all([
    timelineSettingOf(db, inspection),
    doneStepsOf(db, inspection.id),
  ])
  const today = londonDay(now)
  return { steps: withStates(workOutTimeline(programme.timeline, setting), done, today), done, setting, version, today }
}
