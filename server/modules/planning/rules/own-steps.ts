import type { TeamMember } from './inspection.ts'
import { remindedOf } from './owners.ts'
import type { WorkedStep } from './worked-step.ts'

/** The steps that are in a person's own calendar: those they answer for, and those that last, such as fieldwork. */
export const ownSteps = <Step extends WorkedStep>(
  steps: readonly Step[],
  team: readonly TeamMember[],
  username: string,
): Step[] =>
  steps.filter(
    ({ owner, until }) => until !== null || remindedOf(owner, team).some(member => member.username === username),
  )
