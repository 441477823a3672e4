import type { Permission } from '#permissions'
import type { Reader, TeamMember } from './inspection.ts'
import { leadRole } from './team.ts'

/** Whether this person is on the team, in whatever role. */
export const isOnTeam = (team: readonly TeamMember[], { username }: Pick<Reader, 'username'>): boolean =>
  team.some(member => member.username === username)

/** Whether this person leads the inspection, or is the deputy of whoever does. */
export const leads = (team: readonly TeamMember[], { username }: Pick<Reader, 'username'>): boolean =>
  team.some(member => member.username === username && [leadRole, `deputy-${leadRole}`].includes(member.role))

/** Whether this person's role opens every inspection: of those who oversee them, and of those who set them up. */
export const seesAll = ({ permissions }: Pick<Reader, 'permissions'>): boolean =>
  permissions.has('inspections:view-all') || permissions.has('inspections:create')

/** Whether this person may open an inspection: those on its team, and those whose role sees all (CONF-01). */
export const mayOpen = (team: readonly TeamMember[], person: Reader): boolean =>
  isOnTeam(team, person) || seesAll(person)

/** Why this person cannot do work that only the team does. An empty list means it can be done. */
export const reasonsNotToWorkOn = (team: readonly TeamMember[], person: Reader, permission: Permission): string[] => [
  ...(person.permissions.has(permission) ? [] : ['Your role does not allow this']),
  ...(isOnTeam(team, person) ? [] : ['You are not on the team of this inspection']),
]

/** Why this person cannot change the dates of an inspection: the team may, and whoever answers for all inspections. */
export const reasonsNotToPlan = (team: readonly TeamMember[], person: Reader): string[] =>
  person.permissions.has('timeline:move') && person.permissions.has('inspections:view-all')
    ? []
    : reasonsNotToWorkOn(team, person, 'timeline:move')
