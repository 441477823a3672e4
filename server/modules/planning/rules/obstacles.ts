import { conflictStanding, type Declaration } from './conflict.ts'
import type { TeamMember } from './inspection.ts'
import type { StandingStep } from './step-state.ts'
import type { RoleOnTeam } from './team.ts'

/** What stands in the way of an inspection, with the part of it where something can be done about it. */
export interface Obstacle {
  text: string
  section: 'plan' | 'team'
}

const people = (count: number): string => (count === 1 ? '1 person is' : `${count} people are`)

const conflicts = (team: readonly TeamMember[], declarations: ReadonlyMap<string, Declaration>): Obstacle[] => {
  const members = [...new Set(team.map(({ username }) => username))]
  const standings = members.map(username => conflictStanding(declarations.get(username)))
  const undeclared = standings.filter(standing => standing === 'undeclared').length
  const waiting = standings.filter(standing => standing === 'waiting').length
  const have = undeclared === 1 ? '1 person has' : `${undeclared} people have`
  return [
    ...(undeclared > 0 ? [`Conflicts of interest: ${have} not declared yet`] : []),
    ...(waiting > 0 ? [`Conflicts of interest: ${waiting} to be decided`] : []),
  ].map(text => ({ section: 'team', text }))
}

/**
 * What is missing or late, each in a sentence: roles without enough people, declarations and decisions about conflicts of interest,
 * steps that have passed (TEAM-01, TEAM-02, PLAN-01).
 */
export const obstaclesOf = ({
  roles,
  late,
  team,
  declarations,
}: {
  roles: readonly RoleOnTeam[]
  late: readonly StandingStep[]
  team: readonly TeamMember[]
  declarations: ReadonlyMap<string, Declaration>
}): Obstacle[] => [
  ...roles
    .filter(({ missing }) => missing > 0)
    .map(
      ({ role, missing, welshMissing }): Obstacle => ({
        section: 'team',
        text: `${role.name}: ${people(missing)} missing${welshMissing > 0 ? ' who speaks Welsh' : ''}`,
      }),
    ),
  ...conflicts(team, declarations),
  ...late.map(
    ({ name, standing }): Obstacle => ({ section: 'plan', text: `${name}: ${standing.words.toLowerCase()}` }),
  ),
]
