import type { Timeline } from '#modules/programmes'
import { lastDayOf } from '../phase.ts'
import type { WorkedStep } from '../worked-step.ts'

/**
 * When access from outside ends once the report is published, as the programme says (CONF-05: for the time of the inspection).
 * @returns the last day of access, and whether that is over at once.
 */
export const doorEnd = (
  { door }: Pick<Timeline, 'door'>,
  steps: readonly WorkedStep[],
  publishedOn: string,
): { lastDay: string; atOnce: boolean } => {
  const until = door?.closes === 'after-step' ? steps.find(({ id }) => id === door.step) : undefined
  const lastDay = until && lastDayOf(until)
  return lastDay && lastDay > publishedOn ? { lastDay, atOnce: false } : { lastDay: publishedOn, atOnce: true }
}
