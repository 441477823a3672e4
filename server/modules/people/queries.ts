import { permissionsOf, type Role } from '#permissions'
import type { User } from '#platform/auth/user.ts'
import type { Db } from '#platform/db/open.ts'

export interface Person {
  username: string
  name: string
  roles: readonly Role[]
  about: string
}

const people = (db: Db) =>
  db
    .selectFrom('peoplePerson')
    .select(['username', 'name', 'roles', 'about'])
    .where('kind', '=', 'staff')
    .where('leftAt', 'is', null)

/** Everyone who works here now, by name. */
export const listPeople = (db: Db): Promise<Person[]> => people(db).orderBy('name').execute()

/** Who of the inspectorate signs in under this name, with what that person may do; undefined for someone unknown or gone. */
export const findUser = async (db: Db, username: string): Promise<User | undefined> => {
  const person = await people(db).where('username', '=', username).executeTakeFirst()
  return person && { ...person, permissions: permissionsOf(person.roles) }
}

/** Names by username, of everyone who ever worked here or was invited from outside: for histories. */
export const namesOfPeople = async (db: Db): Promise<ReadonlyMap<string, string>> => {
  const rows = await db.selectFrom('peoplePerson').select(['username', 'name']).execute()
  return new Map(rows.map(({ username, name }) => [username, name]))
}
