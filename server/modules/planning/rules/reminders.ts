import { addDays } from '#platform/dates.ts'
import type { TeamMember } from './inspection.ts'
import { remindedOf } from './owners.ts'
import { lastDayOf } from './phase.ts'
import type { StandingStep } from './step-state.ts'
import type { BankHolidays } from './worked-step.ts'
import { addWorkingDays } from './working-days.ts'

/** Something to be said about a step to one person, once. */
export interface Reminder {
  step: StandingStep
  kind: 'ahead' | 'late'
  to: TeamMember
}

export interface ReminderSetting {
  team: readonly TeamMember[]
  /** As `2026-02-11`. */
  today: string
  workingDays: number
  calendar: BankHolidays
}

/** A step that was late for so long is known to be: nobody is told of it for the first time. */
const lateFor = 14

/** Whether a step comes so soon, or has been late so short a time, that somebody is to be told today. */
export const reminderKind = (
  step: StandingStep,
  { today, workingDays, calendar }: Omit<ReminderSetting, 'team'>,
): Reminder['kind'] | undefined => {
  if (step.standing.state === 'done') return undefined
  const last = lastDayOf(step)
  if (last < today) return today <= addDays(last, lateFor) ? 'late' : undefined
  return today >= addWorkingDays(step.date, -workingDays, calendar) && today <= step.date ? 'ahead' : undefined
}

/**
 * What is to be said on a day about steps that come and steps that are late, to whom (PLAN-11). The same again on the next
 * day: whoever sends them sends each once.
 */
export const remindersDue = (steps: readonly StandingStep[], setting: ReminderSetting): Reminder[] =>
  steps.flatMap(step => {
    const kind = reminderKind(step, setting)
    return kind ? remindedOf(step.owner, setting.team).map(to => ({ step, kind, to })) : []
  })

/** Says which reminder it is. A step that is moved is another one: its owner is told of the new date. */
export const keyOf = (inspectionId: string, { step, kind, to }: Reminder): string =>
  ['reminder', inspectionId, step.id, kind, lastDayOf(step), to.username].join(':')
