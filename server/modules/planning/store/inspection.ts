import type { Insertable } from 'kysely'
import type { Db } from '#platform/db/open.ts'
import type { Tables } from '#platform/db/tables.ts'
import type { PhaseSpan } from '../rules/phase.ts'

/** Adds an inspection. False when its reference has been taken meanwhile. */
export const saveInspection = async (tx: Db, row: Insertable<Tables['planningInspection']>): Promise<boolean> => {
  const result = await tx
    .insertInto('planningInspection')
    .values(row)
    .onConflict(conflict => conflict.column('reference').doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** Keeps from when to when the phases last, in place of what was kept. */
export const savePhases = async (tx: Db, inspectionId: string, spans: readonly PhaseSpan[]): Promise<void> => {
  await tx.deleteFrom('planningPhase').where('inspectionId', '=', inspectionId).execute()
  if (spans.length === 0) return
  await tx
    .insertInto('planningPhase')
    .values(spans.map((span, position) => ({ inspectionId, position, ...span })))
    .execute()
}
