import type { TeamMember } from '../inspection.ts'
import { leadRole } from '../team.ts'

/** The roles whose holders meet the inspected body during fieldwork, the lead inspector first. */
const roles = [leadRole, `deputy-${leadRole}`]
const instead = 'assistant-inspector'

/** Who holds the meetings: the lead inspector with the deputy (DIPP manual 5.1), or without one with the assistants. */
export const inspectorsFor = (team: readonly TeamMember[]): string[] => {
  const of = (role: string): string[] => team.filter(member => member.role === role).map(({ username }) => username)
  const leading = roles.flatMap(of)
  return [...new Set(of(`deputy-${leadRole}`).length > 0 ? leading : [...leading, ...of(instead)])]
}
