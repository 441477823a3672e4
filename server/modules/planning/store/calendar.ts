import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'

/** Gives a person's calendar of this scope an address, in place of any it had. */
export const saveCalendar = async (
  tx: Db,
  { who, when }: Act,
  { scope, tokenHash }: { scope: string; tokenHash: string },
): Promise<void> => {
  const row = { tokenHash, madeAt: when }
  await tx
    .insertInto('planningCalendar')
    .values({ username: who, scope, ...row })
    .onConflict(conflict => conflict.columns(['username', 'scope']).doUpdateSet(row))
    .execute()
}

/** Takes the address of a person's calendar away. */
export const deleteCalendar = async (tx: Db, { who }: Act, scope: string): Promise<void> => {
  await tx.deleteFrom('planningCalendar').where('username', '=', who).where('scope', '=', scope).execute()
}
