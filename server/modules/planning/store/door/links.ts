import type { Db } from '#platform/db/open.ts'

/** Adds a link, by the hash of its token. */
export const saveLink = async (
  tx: Db,
  link: { hash: string; invitationId: string; madeAt: Date; expiresAt: Date },
): Promise<void> => {
  await tx.insertInto('planningInvitationLink').values(link).execute()
}

/** Spends a link that works now, and says whose invitation it is; undefined when it does not. Of two at once, one comes in. */
export const spendLink = async (tx: Db, hash: string, now: Date): Promise<string | undefined> => {
  const row = await tx
    .updateTable('planningInvitationLink')
    .set({ spentAt: now })
    .where('hash', '=', hash)
    .where('spentAt', 'is', null)
    .where('expiresAt', '>', now)
    .returning('invitationId')
    .executeTakeFirst()
  return row?.invitationId
}
