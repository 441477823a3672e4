import type { RatingProgramme } from '#modules/programmes'
import type { PanelMember } from './reasons-not-to-decide.ts'

/** Who sat in which role of the programme's panel: one person, or several where the role has several. */
export type Seats = Readonly<Record<string, string | readonly string[]>>

/** Everyone who sat, one by one. */
export const membersPresent = (seats: Seats): PanelMember[] =>
  Object.entries(seats).flatMap(([role, people]) =>
    [people]
      .flat()
      .filter(person => person !== '')
      .map(person => ({ role, person })),
  )

/** A seat at the panel's table, for the form: a role with several members has a seat for each. */
export interface Seat {
  /** For the form: the role, with a number from the second on. */
  name: string
  role: string
  label: string
  needed: boolean
  person: string
}

interface OnTeam {
  username: string
  role: string
}

/**
 * The seats of a panel with who sits on them: one for each role of the panel, and as many as there are people for a role
 * that several of the team have (AP manual 5.2: the assistant inspectors who took part attend if they are available).
 */
export const seatsOf = (programme: RatingProgramme, team: readonly OnTeam[], seats: Seats): Seat[] => {
  const present = membersPresent(seats)
  return programme.ratings.panel.members.flatMap(({ role, name, needed }) => {
    const people = present.filter(member => member.role === role).map(({ person }) => person)
    const several = (programme.programme.team.find(({ id }) => id === role)?.most ?? 2) > 1
    const onTeam = team.filter(member => member.role === role).length
    const count = Math.max(1, several ? onTeam : 1, people.length)
    return Array.from({ length: count }, (_, i) => ({
      name: i === 0 ? role : `${role}-${i + 1}`,
      role,
      label: i === 0 ? name : `${name}, ${i + 1}`,
      needed,
      person: people[i] ?? '',
    }))
  })
}

/** Who usually sits: whoever opens the sitting in the chair, and of the team those whom the panel cannot do without. */
export const usualSeats = (programme: RatingProgramme, team: readonly OnTeam[], opener: string): Seats =>
  Object.fromEntries(
    programme.ratings.panel.members
      .filter(({ needed, chairs }) => needed || chairs)
      .map(({ role, chairs }) => [role, chairs ? opener : (team.find(member => member.role === role)?.username ?? '')]),
  )
