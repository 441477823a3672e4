import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Identity } from '#platform/auth/open-id.ts'
import { endSessionsOf } from '#platform/auth/session-store.ts'
import { inOneTransaction } from '#platform/db/in-one-transaction.ts'
import type { Db } from '#platform/db/open.ts'
import { addPeople, recordSignIn } from '../actions/people.ts'
import { type KnownPerson, personOfIdentity, personWithoutIdentity, takenUsernames } from '../queries/identities.ts'
import { type RoleMapping, rolesOfGroups } from '../rules/roles-of-groups.ts'
import { usernameOf } from '../rules/username-of.ts'
import { saveIdentity, saveWhatProviderSays } from '../store/identities.ts'

/** Why someone whom the provider knows is not let in. */
export type NotLetIn = 'no-role' | 'left'

/** One first sign-in after the other, so that no two people are given one username. */
const signingIn = 7_391_110

const find = async (tx: Db, identity: Identity): Promise<KnownPerson | undefined> =>
  (await personOfIdentity(tx, identity)) ?? personWithoutIdentity(tx, usernameOf(identity.username, new Set()))

const change = async (tx: Db, act: Act, before: KnownPerson, now: Pick<KnownPerson, 'name' | 'email' | 'roles'>) => {
  const { username } = before
  if (before.name === now.name && before.email === now.email && before.roles.join() === now.roles.join()) return
  await saveWhatProviderSays(tx, { username, ...now })
  const details = { name: now.name, roles: now.roles, rolesBefore: before.roles }
  await recordEvent(
    tx,
    { ...act, who: username },
    { what: 'PERSON_CHANGED_BY_PROVIDER', subjectType: 'PERSON', subjectId: username, details },
  )
}

/**
 * Lets in whom the organisation's provider has signed in (CONF-05): the first time the person is made, with the roles that their
 * groups give, and each time these are brought up to date. Whoever has lost every role is out everywhere.
 * @returns the username to sign in, or why not.
 */
export const signInThroughProvider = (
  db: Db,
  act: Act,
  identity: Identity,
  mapping: RoleMapping,
): Promise<{ username: string } | { refused: NotLetIn }> =>
  inOneTransaction(db, signingIn, async tx => {
    const { issuer, subject } = identity
    const name = identity.name.slice(0, 200)
    const roles = rolesOfGroups(mapping, identity.groups)
    const before = await find(tx, identity)
    // A provider that gives no address takes away none that was entered here.
    const email = identity.email || (before?.email ?? null)
    if (before?.leftAt) return { refused: 'left' }
    if (!before && roles.length === 0) return { refused: 'no-role' }
    const username = before?.username ?? usernameOf(identity.username, await takenUsernames(tx))
    if (before) await change(tx, act, before, { name, email, roles })
    else await addPeople(tx, { ...act, who: username }, [{ username, name, email, roles, about: '' }])
    await saveIdentity(tx, { issuer, subject, username }, act.when)
    if (roles.length === 0) {
      await endSessionsOf(tx, username, act.when)
      return { refused: 'no-role' }
    }
    await recordSignIn(tx, act, username, 'SIGNED_IN')
    return { username }
  })
