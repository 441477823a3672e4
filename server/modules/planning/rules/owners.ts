import type { TeamMember } from './inspection.ts'
import { leadRole } from './team.ts'

/** Who on the team answers for what this role owns. Undefined where the role is nobody's on it: of a party from outside, say. */
export const ownersOf = (role: string, team: readonly TeamMember[]): TeamMember[] =>
  team.filter(member => member.role === role)

/** Whom a reminder about it reaches: its owners, and where there are none, who leads the inspection and has to see to it. */
export const remindedOf = (role: string, team: readonly TeamMember[]): TeamMember[] => {
  const owners = ownersOf(role, team)
  return owners.length > 0 ? owners : ownersOf(leadRole, team)
}
