import type { Db } from '#platform/db/open.ts'
import type { Person } from './queries.ts'

/** Adds people, or changes what is known of those who are here already. */
export const savePeople = async (db: Db, people: readonly Person[], addedAt: Date): Promise<void> => {
  for (const { username, name, roles, about, email = null } of people) {
    const row = { name, roles: JSON.stringify(roles), about, email }
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
