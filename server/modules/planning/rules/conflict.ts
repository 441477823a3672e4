import { listed } from '#platform/words.ts'
import type { Reason } from './reason.ts'
import { closable, type Section, sectionNames } from './section.ts'

/** What someone can declare of an inspection (DIPP manual 1.5, AP manual 1.5): “none” is a declaration too. */
export const conflictKinds = ['none', 'actual', 'perceived'] as const
export type ConflictKind = (typeof conflictKinds)[number]

/** What whoever decides can do: the person goes on, goes on without some parts of the inspection, or leaves it. */
export const outcomes = ['keep', 'limit', 'remove'] as const
export type Outcome = (typeof outcomes)[number]

/** The last that a person declared of an inspection, with what was decided about it. */
export interface Declaration {
  /** Counted from 1. */
  number: number
  kind: ConflictKind
  /** Whether it is decided on before the inspection opens: a conflict, or the end of one. */
  toDecide: boolean
  declaredAt: Date
  outcome: Outcome | null
  /** Parts of the inspection that are closed to this person. */
  closed: readonly Section[]
  decidedAt: Date | null
  /** How often it was decided. */
  decisions: number
}

/** Where someone stands with an inspection for conflicts of interest. */
export type ConflictStanding = 'undeclared' | 'waiting' | 'clear' | 'limited' | 'removed'

export const conflictStanding = (declaration: Declaration | undefined): ConflictStanding => {
  if (!declaration) return 'undeclared'
  if (!declaration.toDecide) return 'clear'
  if (declaration.outcome === null) return 'waiting'
  return ({ keep: 'clear', limit: 'limited', remove: 'removed' } as const)[declaration.outcome]
}

/** Whether a declaration is decided on: a conflict is, and so is whatever is declared after one. */
export const opensDecision = (before: Declaration | undefined, kind: ConflictKind): boolean =>
  kind !== 'none' || before?.toDecide === true

/**
 * Why an inspection, or the part of it that is asked for, is closed to a person for a conflict of interest (TEAM-02); undefined
 * when it is not. Whoever is on the team declares first. Who sees all inspections by role and is on this one's team in no role is
 * not asked; what was declared and decided of them while they were holds on.
 * @param part What is asked for; null for an address that belongs to no part, undefined where no page is asked for.
 */
export const whyConflictCloses = (
  onTeam: boolean,
  declaration: Declaration | undefined,
  part: Section | null | undefined,
): { reason: string; declares: boolean } | undefined => {
  const standing = conflictStanding(declaration)
  if (standing === 'undeclared')
    return onTeam
      ? { reason: 'Declare first whether you have a conflict of interest with this inspection', declares: true }
      : undefined
  if (standing === 'waiting')
    return { reason: 'What you declared waits for a decision by the head of programme', declares: onTeam }
  if (standing === 'removed')
    return { reason: 'You were taken off this inspection for a conflict of interest', declares: false }
  if (part === undefined || standing !== 'limited') return undefined
  if (part !== null && !declaration?.closed.includes(part)) return undefined
  const what = part === null ? 'This page' : `The part “${sectionNames[part]}” of this inspection`
  return { reason: `${what} is closed to you for a conflict of interest`, declares: false }
}

const longest = 2000

/** Why something cannot be declared. An empty list means it can. */
export const reasonsNotToDeclare = (declared: {
  kind: string
  about: string
  /** The number of the declaration that this person has seen; 0 for none. */
  seen: number
  before: Declaration | undefined
}): Reason[] => {
  const { kind, about, seen, before } = declared
  const conflict = kind === 'actual' || kind === 'perceived'
  return [
    ...(conflictKinds.some(each => each === kind)
      ? []
      : [{ field: 'kind', text: 'Select whether you have a conflict of interest' }]),
    ...(conflict && !about.trim() ? [{ field: 'about', text: 'Enter what the conflict of interest is' }] : []),
    ...(about.length > longest
      ? [{ field: 'about', text: `What the conflict is must be ${longest} characters or less` }]
      : []),
    ...(seen === (before?.number ?? 0)
      ? []
      : [{ field: 'kind', text: 'You have declared something else meanwhile: load the page again' }]),
  ]
}

/** Why a conflict cannot be decided so. An empty list means it can. */
export const reasonsNotToDecide = (deciding: {
  decider: string
  username: string
  declaration: Declaration | undefined
  outcome: string
  closed: readonly string[]
  /** The parts that this inspection has. */
  parts: readonly Section[]
  reason: string
  /** The declaration and how often it was decided, as the decider has seen them. */
  seen: { number: number; decisions: number }
}): Reason[] => {
  const { decider, username, declaration, outcome, closed, parts, reason, seen } = deciding
  if (!declaration?.toDecide) return [{ field: 'outcome', text: 'There is no conflict of interest to decide on' }]
  const stale = declaration.number !== seen.number || declaration.decisions !== seen.decisions
  const unknown = closed.filter(part => !parts.some(own => own === part && closable(own)))
  return [
    ...(decider === username
      ? [{ field: 'outcome', text: 'Someone else decides on your own conflict of interest' }]
      : []),
    ...(stale ? [{ field: 'outcome', text: 'This was declared anew or decided meanwhile: load the page again' }] : []),
    ...(outcomes.some(each => each === outcome) ? [] : [{ field: 'outcome', text: 'Select what you decide' }]),
    ...(outcome === 'limit' && closed.length === 0
      ? [{ field: 'closed', text: 'Select the parts that are closed to this person' }]
      : []),
    ...(unknown.length > 0 ? [{ field: 'closed', text: 'Select parts that this inspection has' }] : []),
    ...(reason.trim() ? [] : [{ field: 'reason', text: 'Enter the reason for the decision' }]),
  ]
}

/** Where someone stands, in words: `Keeps on, without Cases and Results`. */
export const standingInWordsOf = (declaration: Declaration | undefined): string => {
  const standing = conflictStanding(declaration)
  if (standing === 'undeclared') return 'Has not declared yet'
  if (standing === 'waiting') return 'Waits for a decision'
  if (standing === 'removed') return 'Taken off the inspection'
  if (standing === 'limited')
    return `Stays on, without ${listed((declaration?.closed ?? []).map(part => sectionNames[part]))}`
  return declaration?.toDecide ? 'Stays on' : 'No decision needed'
}
