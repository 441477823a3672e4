import type { Db } from '#platform/db/open.ts'

/** Ties a person to what the provider calls them. */
export const saveIdentity = async (
  tx: Db,
  identity: { issuer: string; subject: string; username: string },
  knownSince: Date,
): Promise<void> => {
  await tx
    .insertInto('peopleIdentity')
    .values({ ...identity, knownSince })
    .onConflict(conflict => conflict.columns(['issuer', 'subject']).doNothing())
    .execute()
}

/** Sets what the provider says of a person. */
export const saveWhatProviderSays = async (
  tx: Db,
  { username, name, email, roles }: { username: string; name: string; email: string | null; roles: readonly string[] },
): Promise<void> => {
  await tx
    .updateTable('peoplePerson')
    .set({ name, email, roles: JSON.stringify(roles) })
    .where('username', '=', username)
    .execute()
}
