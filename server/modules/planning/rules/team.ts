import type { TeamRole } from '#modules/programmes'
import type { ConflictStanding } from './conflict.ts'
import type { TeamMember } from './inspection.ts'
import type { Reason } from './reason.ts'

/** The role that leads an inspection, in every programme's team. */
export const leadRole = 'lead-inspector'

/** What the programme asks for in one role, and who is there (TEAM-01). */
export interface RoleOnTeam {
  role: TeamRole
  members: TeamMember[]
  /** How many there should be but are not. */
  missing: number
  /** How many of them have to speak Welsh: in inspections in Wales alone (TEAM-05, DIPP manual 5.1). */
  welshMissing: number
}

/** The roles that this inspection's team has: those for Wales only in Wales (TEAM-05). */
const rolesFor = (roles: readonly TeamRole[], wales: boolean): TeamRole[] =>
  roles.filter(({ when }) => when === 'always' || wales)

/** The team by role, in the programme's order. */
export const teamByRole = (
  roles: readonly TeamRole[],
  team: readonly TeamMember[],
  { wales }: { wales: boolean },
): RoleOnTeam[] =>
  rolesFor(roles, wales).map(role => {
    const members = team.filter(member => member.role === role.id)
    const speakers = members.filter(({ languages }) => languages?.includes('cy')).length
    const welshMissing = wales ? Math.max(0, (role.welshSpeakers ?? 0) - speakers) : 0
    return { role, members, missing: Math.max(0, role.least - members.length, welshMissing), welshMissing }
  })

/** What the programme asks for in a role, in words: `1`, `2 or more`, `1 to 3`. */
export const askedFor = ({ least, most }: TeamRole): string => {
  if (most === undefined) return least === 0 ? 'As many as needed' : `${least} or more`
  return most === least ? `${least}` : `${least} to ${most}`
}

/** Someone who works here, for choosing. */
interface Candidate {
  username: string
  name: string
  roles: readonly string[]
}

/** Whether someone's role in the inspectorate is the one wanted; a deputy's is that of whom they stand in for. */
const fits = (role: string, { roles }: Candidate): boolean => {
  const wanted = role.replace(/^deputy-/, '')
  return roles.includes(wanted) || (wanted === 'assistant-inspector' && roles.includes('lead-inspector'))
}

export interface Joining {
  roles: readonly TeamRole[]
  wales: boolean
  team: readonly TeamMember[]
  person: Candidate | undefined
  role: string
  /** Why the person cannot be put on a live inspection in this role: of `reasonsNotToDeploy`. */
  notDeployable?: readonly string[]
  /** Where the person stands with this inspection for conflicts of interest. */
  conflict?: ConflictStanding
  /** Why someone with another role in the inspectorate takes this one. */
  reason?: string | undefined
}

const whyRoleIsClosed = (role: TeamRole, { wales, team, person }: Joining): string | undefined => {
  if (role.when === 'wales' && !wales) return `“${role.name}” is for inspections in Wales`
  const there = team.filter(member => member.role === role.id)
  const already = there.find(({ username }) => username === person?.username)
  if (already) return `${already.name} is already on the team as ${role.name}`
  if (role.most === undefined || there.length < role.most) return undefined
  return `The team has its ${role.name} already: remove ${there.map(({ name }) => name).join(' or ')} first`
}

/** Why a person cannot join the team in a role. An empty list means they can. The page shows the same list. */
export const reasonsNotToAdd = (joining: Joining): Reason[] => {
  const { roles, person, role: id, reason, conflict, notDeployable = [] } = joining
  const role = roles.find(other => other.id === id)
  const closed = role && whyRoleIsClosed(role, joining)
  const why = `Enter why ${person?.name} joins as ${role?.name}: it is not their role in the inspectorate`
  return [
    ...(person ? [] : [{ field: 'username', text: 'Select who joins the team' }]),
    ...notDeployable.map(text => ({ field: 'username', text })),
    ...(conflict === 'removed'
      ? [{ field: 'username', text: `${person?.name} was taken off this inspection for a conflict of interest` }]
      : []),
    ...(role ? [] : [{ field: 'role', text: 'Select a role of this programme’s team' }]),
    ...(closed ? [{ field: 'role', text: closed }] : []),
    ...(person && role && !closed && !fits(id, person) && !reason?.trim() ? [{ field: 'reason', text: why }] : []),
  ]
}

export interface Leaving {
  roles: readonly TeamRole[]
  team: readonly TeamMember[]
  username: string
  role: string
  reason?: string | undefined
}

/** What the team lacks once this person has left; undefined when the programme's least is still there. */
export const lacksWithout = ({ roles, team, username, role: id }: Leaving): string | undefined => {
  const role = roles.find(other => other.id === id)
  const rest = team.filter(member => member.role === id && member.username !== username).length
  if (!role || rest >= role.least) return undefined
  return rest === 0 ? `no ${role.name}` : `${rest} of ${role.least} in the role ${role.name}`
}

/** Why a person cannot leave the team: not there, or leaving less than the programme asks for without saying why. */
export const reasonsNotToRemove = (leaving: Leaving): Reason[] => {
  const { team, username, role, reason } = leaving
  if (!team.some(member => member.username === username && member.role === role))
    return [{ field: 'username', text: 'This person is not on the team in this role any more' }]
  const lacks = lacksWithout(leaving)
  if (!lacks || reason?.trim()) return []
  return [{ field: 'reason', text: `Enter the reason: this leaves the inspection with ${lacks}` }]
}
