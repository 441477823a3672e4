import {
  addToTeam,
  createInspection,
  decideConflict,
  type Membership,
  makeDeclaration,
  moveStep,
  type NewInspection,
  recordDone,
} from '#modules/planning'
import { londonInstant } from '#platform/dates.ts'
import type { Deed } from './deed.ts'
import type { Username } from './people.ts'

/** On a day, minutes after half past nine, so that no two deeds are at one time. */
const minutesAfter = (day: string, minutes: number): Date =>
  new Date(londonInstant(day, '09:30').getTime() + minutes * 60_000)

/**
 * Joan sets an inspection up on a morning, and puts its team together in the minutes after that. Each declares at once that they
 * have no conflict of interest, but for those whose declarations are given.
 */
export const settingUp = (
  reference: string,
  day: string,
  inspection: NewInspection,
  team: readonly (Membership & { username: Username; declares?: { kind: string; about: string } })[],
): Deed[] => [
  { by: 'joan', when: minutesAfter(day, 10), does: (db, act) => createInspection(db, act, inspection) },
  declaring(reference, 'joan', minutesAfter(day, 12)),
  ...team.flatMap(({ declares, ...member }, i): Deed[] => [
    { by: 'joan', when: minutesAfter(day, 20 + i), does: (db, act) => addToTeam(db, act, reference, member) },
    declaring(reference, member.username, minutesAfter(day, 40 + i), declares),
  ]),
]

/** Someone declares whether they have a conflict of interest: none, if not said otherwise. */
const declaring = (reference: string, by: Username, when: Date, declares = { kind: 'none', about: '' }): Deed => ({
  by,
  when,
  does: (db, act) => makeDeclaration(db, act, reference, { ...declares, seen: 0 }),
})

/** Steps that someone recorded as done at half past five on the day. */
export const recordingDone = (reference: string, by: Username, day: string, steps: readonly string[]): Deed => ({
  by,
  when: londonInstant(day, '17:30'),
  does: (db, act) =>
    recordDone(
      db,
      act,
      reference,
      steps.map(step => ({ step, doneOn: day })),
    ),
})

/** A date set by hand. Counted from 1, it is the timeline's change of that number. */
export const moving = (
  reference: string,
  {
    by,
    when,
    number,
    ...move
  }: { by: Username; when: Date; number: number; step: string; date: string; reason: string },
): Deed => ({ by, when, does: (db, act) => moveStep(db, act, reference, { ...move, version: number }) })

/** Ruth decides on a conflict of interest that someone declared when the team was put together, an hour after that. */
export const limiting = (
  reference: string,
  day: string,
  { username, closed, reason }: { username: Username; closed: readonly string[]; reason: string },
): Deed => ({
  by: 'ruth',
  when: minutesAfter(day, 100),
  does: (db, act) =>
    decideConflict(db, act, reference, {
      ...{ username, closed, reason, outcome: 'limit' },
      seen: { number: 1, decisions: 0 },
    }),
})
