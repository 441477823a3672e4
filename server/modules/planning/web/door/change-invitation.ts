import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import type { Language } from '#platform/web/language.ts'
import type { Visit } from '#platform/web/page.ts'
import { renewInvitation } from '../../actions/door/renew-invitation.ts'
import { withdrawInvitation } from '../../actions/door/withdraw-invitation.ts'
import { findInvitation } from '../../queries/door/invitations.ts'
import type { Invitation } from '../../rules/door/invitation.ts'
import { doorText } from './text.ts'

/** @throws NotFound when the inspection has no such invitation. */
export const loadInvitation = async (db: Db, inspectionId: string, id: string): Promise<Invitation> => {
  const invitation = await findInvitation(db, inspectionId, id)
  if (!invitation) throw new NotFound(`invitation ${id}`)
  return invitation
}

/** Does what the form of an invitation asks for, and says what was done. */
export const changeInvitation = async (
  db: Db,
  { act, body }: Pick<Visit, 'act' | 'body'>,
  reference: string,
  { id, name }: Invitation,
  language: Language,
): Promise<string> => {
  const text = doorText[language].person
  if (body.intent === 'withdraw') {
    await withdrawInvitation(db, act, reference, id)
    return text.withdrawn(name)
  }
  await renewInvitation(db, act, reference, id)
  return text.renewed(name)
}
