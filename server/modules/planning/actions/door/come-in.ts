import { recordSignIn } from '#modules/people'
import type { Act } from '#platform/audit/record-event.ts'
import { hashOfToken } from '#platform/auth/token.ts'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { findOutsider } from '../../queries/door/find-outsider.ts'
import { invitationOfId } from '../../queries/door/invitations.ts'
import { isLive } from '../../rules/door/invitation.ts'
import { markAccepted } from '../../store/door/invitations.ts'
import { spendLink } from '../../store/door/links.ts'
import { recordInvitation } from './record-invitation.ts'

/**
 * Lets in whoever has a link that works, and spends it (CONF-05).
 * @returns whom to sign in, and where to; undefined when the link was used, has expired, was withdrawn or never was.
 */
export const comeIn = (db: Db, act: Act, token: string): Promise<{ username: string; reference: string } | undefined> =>
  db.transaction().execute(async tx => {
    const id = await spendLink(tx, hashOfToken(token), act.when)
    const invitation = id && (await invitationOfId(tx, id))
    if (!invitation || !isLive(invitation, londonDay(act.when))) return undefined
    const { username } = invitation
    await markAccepted(tx, invitation.id, act.when)
    if (!invitation.acceptedAt) await recordInvitation(tx, { ...act, who: username }, 'INVITATION_ACCEPTED', invitation)
    await recordSignIn(tx, act, username, 'SIGNED_IN')
    const outsider = await findOutsider(tx, username, act.when)
    return outsider?.user.outside && { username, reference: outsider.user.outside.reference }
  })
