import type { Act } from '#platform/audit/record-event.ts'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { invitationsOf } from '../../queries/door/invitations.ts'
import { refuseIf } from '../../queries/open-inspection.ts'
import { reasonsNotToRenew } from '../../rules/door/reasons-not-to-renew.ts'
import { clearWithdrawal } from '../../store/door/invitations.ts'
import { openInvitation } from './open-invitation.ts'
import { recordInvitation } from './record-invitation.ts'
import { sendLink } from './send-link.ts'

/**
 * Sends the person of an invitation a new link, and undoes a withdrawal.
 * @returns the token of the link.
 * @throws Forbidden for whoever may not; Conflict with the reasons of `reasonsNotToRenew`.
 */
export const renewInvitation = (db: Db, act: Act, reference: string, id: string): Promise<string> =>
  db.transaction().execute(async tx => {
    const { open, invitation } = await openInvitation(tx, act, reference, id)
    const { inspection, programme } = open
    const roles = programme.programme.outside ?? []
    const invitations = await invitationsOf(tx, inspection.id)
    refuseIf(reasonsNotToRenew(invitation, { roles, invitations, today: londonDay(act.when) }))
    if (invitation.withdrawnAt) await clearWithdrawal(tx, id)
    await recordInvitation(tx, act, 'INVITATION_RENEWED', invitation)
    return sendLink(tx, act, invitation, 'invitation')
  })
