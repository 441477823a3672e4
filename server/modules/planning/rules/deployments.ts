import { permissionsOf, type Role, roleNames } from '#permissions'

/** Someone's place on the team of an inspection, with the weeks of its fieldwork. */
export interface Deployment {
  username: string
  reference: string
  placeName: string
  /** A role of the programme's team. */
  role: string
  firstDay: string
  lastDay: string
}

/** Days, the first and the last counted. */
export interface Span {
  firstDay: string
  lastDay: string
}

const overlap = (a: Span, b: Span): boolean => a.firstDay <= b.lastDay && b.firstDay <= a.lastDay

/** Whether whoever takes a role of a programme's team inspects in it, as its own or as a deputy's (TEAM-03). */
export const inspects = (role: string): boolean => {
  const own = role.replace(/^deputy-/, '')
  return Object.hasOwn(roleNames, own) && permissionsOf([own as Role]).has('cases:judge')
}

/** Deployments as an inspector in the same weeks as these, on other inspections: pointed out, never refused. */
export const clashesOf = (
  deployments: readonly Deployment[],
  { reference, span }: { reference: string; span: Span },
): Deployment[] =>
  deployments.filter(other => other.reference !== reference && inspects(other.role) && overlap(other, span))

/** A role of a team in words, where the programme is not at hand: `Deputy lead inspector`. */
export const roleInWords = (role: string): string => {
  const words = role.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
