import type { Insertable } from 'kysely'
import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import type { Tables } from '#platform/db/tables.ts'
import type { Outcome } from '../rules/conflict.ts'

/** Keeps what a person declares, after what they declared before. */
export const saveDeclaration = async (
  tx: Db,
  row: Pick<
    Insertable<Tables['planningDeclaration']>,
    'inspectionId' | 'username' | 'number' | 'kind' | 'about' | 'toDecide' | 'declaredAt'
  >,
): Promise<void> => {
  await tx
    .insertInto('planningDeclaration')
    .values({ ...row, closed: '[]' })
    .execute()
}

/** Keeps what is decided about a declaration, in place of what was decided before. */
export const saveDecision = async (
  tx: Db,
  { who, when }: Act,
  key: { inspectionId: string; username: string; number: number },
  { outcome, closed, reason }: { outcome: Outcome; closed: readonly string[]; reason: string },
): Promise<void> => {
  await tx
    .updateTable('planningDeclaration')
    .set(({ eb }) => ({
      outcome,
      closed: JSON.stringify(closed),
      reason,
      decidedAt: when,
      decidedBy: who,
      decisions: eb('decisions', '+', 1),
    }))
    .where('inspectionId', '=', key.inspectionId)
    .where('username', '=', key.username)
    .where('number', '=', key.number)
    .execute()
}
