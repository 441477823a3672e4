import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'

/** Holds an inspection until the transaction ends, so that changes of its team come one after the other. */
export const holdTeam = async (tx: Db, inspectionId: string): Promise<void> => {
  await tx.selectFrom('planningInspection').select('id').where('id', '=', inspectionId).forUpdate().execute()
}

/** Puts a person on the team in a role, again if they had left it. */
export const saveMember = async (
  tx: Db,
  { who, when }: Act,
  inspectionId: string,
  { username, role }: { username: string; role: string },
): Promise<void> => {
  const row = { addedAt: when, addedBy: who, removedAt: null }
  await tx
    .insertInto('planningTeamMember')
    .values({ inspectionId, username, role, ...row })
    .onConflict(conflict => conflict.columns(['inspectionId', 'username', 'role']).doUpdateSet(row))
    .execute()
}

/** Takes a person off the team. */
export const endMembership = async (
  tx: Db,
  { when }: Act,
  inspectionId: string,
  { username, role }: { username: string; role: string },
): Promise<void> => {
  await tx
    .updateTable('planningTeamMember')
    .set({ removedAt: when })
    .where('inspectionId', '=', inspectionId)
    .where('username', '=', username)
    .where('role', '=', role)
    .execute()
}
