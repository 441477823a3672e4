import type { Role } from '#permissions'
import type { Db } from '#platform/db/open.ts'

/** Someone who was here before, with whether they have left. */
export interface KnownPerson {
  username: string
  name: string
  email: string | null
  roles: readonly Role[]
  leftAt: Date | null
}

const known = (db: Db) =>
  db.selectFrom('peoplePerson as person').select(['person.username', 'name', 'email', 'roles', 'leftAt'])

/** The person of an identity at the provider; undefined for one that was never here. */
export const personOfIdentity = (
  db: Db,
  { issuer, subject }: { issuer: string; subject: string },
): Promise<KnownPerson | undefined> =>
  known(db)
    .innerJoin('peopleIdentity as identity', 'identity.username', 'person.username')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()

/** Someone who was entered under this username before they ever signed in through the provider. */
export const personWithoutIdentity = (db: Db, username: string): Promise<KnownPerson | undefined> =>
  known(db)
    .where('person.username', '=', username)
    .where('kind', '=', 'staff')
    .where('person.username', 'not in', query => query.selectFrom('peopleIdentity').select('username'))
    .executeTakeFirst()

/** Every username that was ever given. */
export const takenUsernames = async (db: Db): Promise<ReadonlySet<string>> => {
  const rows = await db.selectFrom('peoplePerson').select('username').execute()
  return new Set(rows.map(({ username }) => username))
}
