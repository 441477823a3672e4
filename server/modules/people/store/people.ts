import type { Db } from '#platform/db/open.ts'
import type { NewPerson } from '../queries/people.ts'

/** Adds people, or changes what is known of those who are here already. */
export const savePeople = async (db: Db, people: readonly NewPerson[], addedAt: Date): Promise<void> => {
  for (const { username, roles, languages = [], base = '', joinedOn = null, email = null, name, about } of people) {
    const lists = { roles: JSON.stringify(roles), languages: JSON.stringify(languages) }
    const row = { name, about, email, base, joinedOn, ...lists }
    await db
      .insertInto('peoplePerson')
      .values({ username, addedAt, ...row })
      .onConflict(conflict => conflict.column('username').doUpdateSet(row))
      .execute()
  }
}

/** Adds someone from outside. */
export const saveOutsidePerson = async (
  db: Db,
  person: { username: string; name: string },
  addedAt: Date,
): Promise<void> => {
  await db
    .insertInto('peoplePerson')
    .values({ ...person, roles: JSON.stringify([]), about: '', kind: 'outside', addedAt })
    .execute()
}
