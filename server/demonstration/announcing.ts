import { correctLetter, issueAnnouncement, recordTold } from '#modules/planning'
import { londonInstant } from '#platform/dates.ts'
import { announcementParts } from '../announcement-parts.ts'
import type { Deed } from './deed.ts'
import type { Username } from './people.ts'

interface Announcing {
  by: Username
  day: string
  person: string
  how: string
  toldAt: string
  /** When the letter goes out: `09:25`. */
  issuedAt: string
  /** The survey whose address the letters give. */
  survey: string
}

/** Somebody tells the inspected body, puts the address of the survey into the letter, and issues it. */
export const announcing = (
  reference: string,
  { by, day, person, how, toldAt, issuedAt, survey }: Announcing,
): Deed[] => [
  {
    by,
    when: londonInstant(day, '09:08'),
    does: (db, act) =>
      correctLetter(db, act, reference, {
        ...{ letter: 'letter', words: {}, seen: 0 },
        surveys: { [survey]: `https://surveys.example/${reference}` },
      }),
  },
  {
    by,
    when: londonInstant(day, issuedAt),
    does: async (db, act) => {
      await recordTold(db, act, reference, { person, how, toldBy: by, toldOn: day, toldAt })
      await issueAnnouncement(db, act, reference, announcementParts)
    },
  },
]
