import { comeIn, type Invitee, inviteOutsider, welcomeOutsider } from '#modules/planning'
import { permissionsOf } from '#permissions'
import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import type { Deed } from './deed.ts'
import type { Username } from './people.ts'

/** Someone of an inspected body, with who invites them and when they come in by their link. */
export interface Invited extends Invitee {
  invited: Date
  cameIn: Date
}

const acting = async (db: Db, username: string, when: Date): Promise<Act> => {
  const user = await welcomeOutsider(db, username, when)
  if (!user) throw new Error(`${username} has no access at ${when.toISOString()}`)
  return { who: username, when, correlationId: newId(), permissions: user.permissions, boundTo: user.boundTo }
}

/** Someone of the inspected body is invited and comes in; then names a deputy, who comes in as well. */
export const inviting = (
  reference: string,
  { by, contact, deputy }: { by: Username; contact: Invited; deputy?: Invited },
): Deed[] => {
  const [tokens, usernames] = [new Map<Invited, string>(), new Map<Invited, string>()]
  const invites = (invited: Invited, actOf: (db: Db, act: Act) => Promise<Act>): Deed => ({
    by,
    when: invited.invited,
    async does(db, act) {
      tokens.set(invited, (await inviteOutsider(db, await actOf(db, act), reference, invited)).token)
    },
  })
  const comesIn = (invited: Invited): Deed => ({
    by,
    when: invited.cameIn,
    async does(db, { when, correlationId }) {
      const nobody = { who: '', when, correlationId, permissions: permissionsOf([]) }
      const came = await comeIn(db, nobody, tokens.get(invited) ?? '')
      if (came) usernames.set(invited, came.username)
    },
  })
  return [
    invites(contact, async (_db, act) => act),
    comesIn(contact),
    ...(deputy
      ? [invites(deputy, (db, { when }) => acting(db, usernames.get(contact) ?? '', when)), comesIn(deputy)]
      : []),
  ]
}
