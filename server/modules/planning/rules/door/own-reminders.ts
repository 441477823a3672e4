import type { AskOfInspectedBody } from '#modules/programmes'
import { lastDayOf } from '../phase.ts'
import { type Reminder, type ReminderSetting, reminderKind } from '../reminders.ts'
import type { StandingStep } from '../step-state.ts'

/** Something that the inspected body is to be reminded of. */
export interface OwnReminder {
  ask: AskOfInspectedBody
  kind: Reminder['kind']
  step: StandingStep
}

/** What can be late. The rest is the inspected body's to use or not: it is told of the last day, and of nothing afterwards. */
const duties: readonly AskOfInspectedBody[] = ['confirm-plan', 'organisation-information', 'evidence']
/** What is known to be done, so that nobody is reminded of it any more. */
const seen: readonly AskOfInspectedBody[] = [...duties, 'slides']

/**
 * What the inspected body is reminded of on a day: its own steps that come soon or are late, as staff are of theirs (PLAN-11).
 * @param waiting Those that are not done, of what is known to be done or not. The same again on the next day: whoever sends them sends each once.
 */
export const ownReminders = (
  steps: readonly StandingStep[],
  waiting: readonly AskOfInspectedBody[],
  setting: Omit<ReminderSetting, 'team'>,
): OwnReminder[] =>
  steps.flatMap(step => {
    const kind = reminderKind(step, setting)
    if (!kind) return []
    return step.asks
      .filter(ask => (waiting.includes(ask) || !seen.includes(ask)) && (kind === 'ahead' || duties.includes(ask)))
      .map(ask => ({ ask, kind, step }))
  })

/** Says which reminder it is. A step that is moved is another one: they are told of the new date. */
export const keyOfOwn = (inspectionId: string, { ask, kind, step }: OwnReminder): string =>
  ['door-reminder', inspectionId, ask, kind, lastDayOf(step)].join(':')
