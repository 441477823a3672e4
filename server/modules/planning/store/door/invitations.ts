import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import type { Invitation } from '../../rules/door/invitation.ts'

type NewInvitation = Pick<
  Invitation,
  'id' | 'inspectionId' | 'username' | 'role' | 'roleName' | 'kind' | 'email' | 'language'
>

/** Adds an invitation. Its person is there already. */
export const saveInvitation = async (
  tx: Db,
  { who, when }: Act,
  { id, inspectionId, username, role, roleName, kind, email, language }: NewInvitation,
): Promise<void> => {
  const invitation = { id, inspectionId, username, role, roleName, kind, email, language }
  await tx
    .insertInto('planningInvitation')
    .values({ ...invitation, invitedAt: when, invitedBy: who })
    .execute()
}

/** Notes that someone from outside came in, the first time as the acceptance. */
export const markAccepted = async (tx: Db, id: string, at: Date): Promise<void> => {
  await tx
    .updateTable('planningInvitation')
    .set(({ fn, val }) => ({ acceptedAt: fn.coalesce('acceptedAt', val(at)), lastVisitAt: at }))
    .where('id', '=', id)
    .execute()
}

/** Notes when someone from outside was last here. */
export const saveVisit = async (db: Db, id: string, at: Date): Promise<void> => {
  await db.updateTable('planningInvitation').set({ lastVisitAt: at }).where('id', '=', id).execute()
}

/** Withdraws an invitation, and the links that were not used yet. */
export const markWithdrawn = async (tx: Db, { who, when }: Act, id: string): Promise<void> => {
  await tx.updateTable('planningInvitation').set({ withdrawnAt: when, withdrawnBy: who }).where('id', '=', id).execute()
  await tx.deleteFrom('planningInvitationLink').where('invitationId', '=', id).where('spentAt', 'is', null).execute()
}

/** Undoes a withdrawal. */
export const clearWithdrawal = async (tx: Db, id: string): Promise<void> => {
  await tx
    .updateTable('planningInvitation')
    .set({ withdrawnAt: null, withdrawnBy: null })
    .where('id', '=', id)
    .execute()
}

/** Sets the last day of someone's access. */
export const saveLastDay = async (tx: Db, id: string, endsOn: string): Promise<void> => {
  await tx.updateTable('planningInvitation').set({ endsOn }).where('id', '=', id).execute()
}

/** Writes down what publication makes of the door. Where it closes at once, links that were not used yet go. */
export const saveDoorEnd = async (
  tx: Db,
  { when }: Act,
  { inspectionId, lastDay, atOnce }: { inspectionId: string; lastDay: string; atOnce: boolean },
): Promise<void> => {
  await tx
    .insertInto('planningDoorEnd')
    .values({ inspectionId, lastDay, closedAt: atOnce ? when : null, publishedAt: when })
    .execute()
  if (!atOnce) return
  await tx
    .deleteFrom('planningInvitationLink')
    .where('spentAt', 'is', null)
    .where('invitationId', 'in', query =>
      query.selectFrom('planningInvitation').select('id').where('inspectionId', '=', inspectionId),
    )
    .execute()
}
