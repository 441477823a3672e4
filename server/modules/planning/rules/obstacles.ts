import type { StandingStep } from './step-state.ts'
import type { RoleOnTeam } from './team.ts'

/** What stands in the way of an inspection, with the part of it where something can be done about it. */
export interface Obstacle {
  text: string
  section: 'plan' | 'team'
}

const people = (count: number): string => (count === 1 ? '1 person is' : `${count} people are`)

/** What is missing or late, each in a sentence: roles without enough people, steps that have passed (TEAM-01, PLAN-01). */
export const obstaclesOf = (roles: readonly RoleOnTeam[], late: readonly StandingStep[]): Obstacle[] => [
  ...roles
    .filter(({ missing }) => missing > 0)
    .map(({ role, missing }): Obstacle => ({ section: 'team', text: `${role.name}: ${people(missing)} missing` })),
  ...late.map(
    ({ name, standing }): Obstacle => ({ section: 'plan', text: `${name}: ${standing.words.toLowerCase()}` }),
  ),
]
