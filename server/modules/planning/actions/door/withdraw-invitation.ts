import type { Act } from '#platform/audit/record-event.ts'
import { endSessionsOf } from '#platform/auth/session-store.ts'
import type { Db } from '#platform/db/open.ts'
import { refuseIf } from '../../queries/open-inspection.ts'
import { reasonsNotToWithdraw } from '../../rules/door/reasons-not-to-withdraw.ts'
import { markWithdrawn } from '../../store/door/invitations.ts'
import { openInvitation } from './open-invitation.ts'
import { recordInvitation } from './record-invitation.ts'

/**
 * Withdraws an invitation: its person is out at once, wherever they are signed in, and no link lets them in again (CONF-05).
 * @throws Forbidden for whoever may not; Conflict with the reasons of `reasonsNotToWithdraw`.
 */
export const withdrawInvitation = (db: Db, act: Act, reference: string, id: string): Promise<void> =>
  db.transaction().execute(async tx => {
    const { invitation } = await openInvitation(tx, act, reference, id)
    refuseIf(reasonsNotToWithdraw(invitation))
    await markWithdrawn(tx, act, id)
    await endSessionsOf(tx, invitation.username, act.when)
    await recordInvitation(tx, act, 'INVITATION_WITHDRAWN', invitation)
  })
