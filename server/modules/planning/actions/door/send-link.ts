import type { Act } from '#platform/audit/record-event.ts'
import { hashOfToken, newToken } from '#platform/auth/token.ts'
import type { Db } from '#platform/db/open.ts'
import type { Invitation } from '../../rules/door/invitation.ts'
import { type LinkKind, linkExpiry } from '../../rules/door/invitation-link.ts'
import { saveLink } from '../../store/door/links.ts'

/** Makes a link that lets the person of an invitation in once, and returns its token. */
export const sendLink = async (
  tx: Db,
  { when }: Pick<Act, 'when'>,
  invitation: Pick<Invitation, 'id'>,
  kind: LinkKind,
): Promise<string> => {
  const token = newToken()
  await saveLink(tx, {
    hash: hashOfToken(token),
    invitationId: invitation.id,
    madeAt: when,
    expiresAt: linkExpiry(kind, when),
  })
  return token
}
