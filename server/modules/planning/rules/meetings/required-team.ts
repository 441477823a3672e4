import { listed } from '#platform/words.ts'
import type { TeamMember } from '../inspection.ts'
import type { ExpectedMeeting } from './expected-meetings.ts'

/** Whose attendance a meeting needs, one of each group, in words: `the head of programme or deputy head of programme`. */
export const rolesInWords = (anyOf: readonly string[], roleNames: ReadonlyMap<string, string>): string =>
  `the ${listed(
    anyOf.map(role => (roleNames.get(role) ?? role).toLowerCase()),
    'or',
  )}`

/**
 * The groups of roles of which nobody is there, of those that the programme has be at a meeting: of each group at least one (PLAN-10;
 * DIPP manual 3.7).
 */
export const lackingRoles = (
  there: readonly string[],
  covered: readonly Pick<ExpectedMeeting, 'team'>[],
  team: readonly TeamMember[],
): (readonly string[])[] => {
  const roles = team.filter(({ username }) => there.includes(username)).map(({ role }) => role)
  return covered.flatMap(meeting => meeting.team).filter(anyOf => !anyOf.some(role => roles.includes(role)))
}
