import { paths } from '#paths'
import type { Act } from '#platform/audit/record-event.ts'
import { hashOfToken, newToken } from '#platform/auth/token.ts'
import { londonDay, londonTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { enqueueMessage } from '#platform/notify/enqueue-message.ts'
import { invitationMessage, linkMessage } from '../../messages/door-links.ts'
import { nameOfPerson, placeOfInspection } from '../../queries/door/names-for-messages.ts'
import type { Invitation } from '../../rules/door/invitation.ts'
import { type LinkKind, linkExpiry } from '../../rules/door/invitation-link.ts'
import { saveLink } from '../../store/door/links.ts'

type Invited = Pick<Invitation, 'id' | 'inspectionId' | 'name' | 'email' | 'language'>

/**
 * Makes a link that lets the person of an invitation in once, and puts the message with it into the outbox.
 * @returns the token of the link. Nobody but the person may have it.
 */
export const sendLink = async (tx: Db, act: Act, invitation: Invited, kind: LinkKind): Promise<string> => {
  const token = newToken()
  const hash = hashOfToken(token)
  const expiresAt = linkExpiry(kind, act.when)
  await saveLink(tx, { hash, invitationId: invitation.id, madeAt: act.when, expiresAt })
  const { name, email, language, inspectionId } = invitation
  const message = {
    key: `door-link-${hash}`,
    to: { name, address: email },
    language,
    about: { subjectType: 'INSPECTION', subjectId: inspectionId },
  }
  const values = {
    place: await placeOfInspection(tx, inspectionId),
    link: `${paths.invitation.open(token)}?lang=${language}`,
    time: londonTime(expiresAt),
  }
  if (kind === 'asked-for') await enqueueMessage(tx, act, linkMessage, { ...message, values })
  else {
    const [by, day, ask] = [await nameOfPerson(tx, act.who), londonDay(expiresAt), paths.invitation.ask]
    await enqueueMessage(tx, act, invitationMessage, { ...message, values: { ...values, by, day, ask } })
  }
  return token
}
