import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import type { NewPerson } from '../queries/people.ts'
import { saveOutsidePerson, savePeople } from '../store/people.ts'

/** Adds people with their roles. For whoever sets the service up, and the demonstration. */
export const addPeople = (db: Db, act: Act, people: readonly NewPerson[]): Promise<void> =>
  db.transaction().execute(async tx => {
    await savePeople(tx, people, act.when)
    for (const { username, roles } of people) {
      await recordEvent(tx, act, {
        what: 'PERSON_ADDED',
        subjectType: 'PERSON',
        subjectId: username,
        details: { roles },
      })
    }
  })

/**
 * Adds someone from outside, so that histories name them. They have no role and are in no list of staff. Only inside a
 * transaction: what they may come to is written in the same.
 */
export const addOutsidePerson = (tx: Db, act: Act, person: { username: string; name: string }): Promise<void> =>
  saveOutsidePerson(tx, person, act.when)

/** Puts on record that someone signed in or out. */
export const recordSignIn = (db: Db, act: Act, username: string, how: 'SIGNED_IN' | 'SIGNED_OUT'): Promise<void> =>
  recordEvent(db, { ...act, who: username }, { what: how, subjectType: 'PERSON', subjectId: username })
