import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { Forbidden, NotFound } from '#platform/errors.ts'
import { findInvitation } from '../../queries/door/invitations.ts'
import { openInspection } from '../../queries/open-inspection.ts'
import type { Invitation } from '../../rules/door/invitation.ts'
import { partiesToInvite } from '../../rules/door/parties-to-invite.ts'
import type { OpenInspection } from '../../rules/inspection.ts'
import { holdTeam } from '../../store/team.ts'

/**
 * An invitation for someone who may change it, held until the transaction ends: staff who invite may change all, the inspected
 * body's contact those of deputies.
 * @throws NotFound when the inspection has no such invitation, Forbidden for whoever may not change it.
 */
export const openInvitation = async (
  tx: Db,
  act: Act,
  reference: string,
  id: string,
): Promise<{ open: OpenInspection; invitation: Invitation }> => {
  const open = await openInspection(tx, { ...act, username: act.who }, reference)
  await holdTeam(tx, open.inspection.id)
  const invitation = await findInvitation(tx, open.inspection.id, id)
  if (!invitation) throw new NotFound(`invitation ${id} to ${reference}`)
  const roles = partiesToInvite(open.programme.programme, open.reader)
  if (!roles.some(({ id: role }) => role === invitation.role)) throw new Forbidden(`invitation ${id} to ${reference}`)
  return { open, invitation }
}
