import {
  addToTeam,
  createInspection,
  type Membership,
  moveStep,
  type NewInspection,
  recordDone,
} from '#modules/planning'
import { londonInstant } from '#platform/dates.ts'
import type { Deed } from './deed.ts'
import type { Username } from './people.ts'

/** Joan sets an inspection up on a morning, and puts its team together in the minutes after that. */
export const settingUp = (
  reference: string,
  day: string,
  inspection: NewInspection,
  team: readonly (Membership & { username: Username })[],
): Deed[] => [
  { by: 'joan', when: londonInstant(day, '09:40'), does: (db, act) => createInspection(db, act, inspection) },
  ...team.map((member, i): Deed => {
    const when = londonInstant(day, `09:${50 + i}`)
    return { by: 'joan', when, does: (db, act) => addToTeam(db, act, reference, member) }
  }),
]

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
