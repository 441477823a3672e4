import { permissionsOf, type Role } from '#permissions'
import type { User } from '#platform/auth/user.ts'
import type { Db } from '#platform/db/open.ts'
import type { SpokenLanguage } from '../rules/languages.ts'

export interface Person {
  username: string
  name: string
  roles: readonly Role[]
  about: string
  /** Where messages to this person go. Without it they get none. */
  email?: string | null
}

/** Someone to be added. */
export interface NewPerson extends Person {
  base?: string
  languages?: readonly SpokenLanguage[]
  /** `2026-02-11`. */
  joinedOn?: string | undefined
}

const people = (db: Db) =>
  db
    .selectFrom('peoplePerson')
    .select(['username', 'name', 'roles', 'about', 'email'])
    .where('kind', '=', 'staff')
    .where('leftAt', 'is', null)

/** Everyone who works here now, by name. */
export const listPeople = (db: Db): Promise<Person[]> => people(db).orderBy('name').orderBy('username').execute()

/** Who of the inspectorate signs in under this name, with what that person may do; undefined for someone unknown or gone. */
export const findUser = async (db: Db, username: string): Promise<User | undefined> => {
  const person = await people(db).where('username', '=', username).executeTakeFirst()
  return person && { ...person, permissions: permissionsOf(person.roles) }
}

/** Someone to whom a message can be sent. */
export interface Addressee {
  username: string
  name: string
  address: string
}

/** Of these people those who work here now and have an address for messages. */
export const addresseesAmong = async (db: Db, usernames: readonly string[]): Promise<Addressee[]> => {
  if (usernames.length === 0) return []
  const rows = await people(db).where('username', 'in', usernames).orderBy('username').execute()
  return rows.flatMap(({ username, name, email }) => (email ? [{ username, name, address: email }] : []))
}

/** Names by username, of everyone who ever worked here or was invited from outside: for histories. */
export const namesOfPeople = async (db: Db): Promise<ReadonlyMap<string, string>> => {
  const rows = await db.selectFrom('peoplePerson').select(['username', 'name']).execute()
  return new Map(rows.map(({ username, name }) => [username, name]))
}
