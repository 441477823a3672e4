import { sql } from 'kysely'
import type { Db } from '#platform/db/open.ts'

/** A case of an inspection, by their ids. */
interface HeldCase {
  inspection: { id: string }
  inspected: { id: string }
}

/**
 * Locks a case, and before it its inspection, so that the panel's decision and publication wait for what is written, or are seen
 * by it. Always in this order: who takes up and allocates cases holds the inspection first too.
 */
const lockCase = (tx: Db, { inspection, inspected }: HeldCase, how: 'share' | 'update') =>
  sql`
    with kept as materialized (select id from planning_inspection where id = ${inspection.id} for share)
    select own.id from casework_case own
    where own.id = ${inspected.id} and own.inspection_id = (select id from kept)
    for ${sql.raw(how)} of own`.execute(tx)

/** Keeps a case from being completed, left or allocated anew until the transaction ends. Saves of it do not wait for each other. */
export const keepCase = async (tx: Db, held: HeldCase): Promise<void> => {
  await lockCase(tx, held, 'share')
}

/** Waits for the saves of a case that are under way, and lets no other begin until the transaction ends. */
export const holdCase = async (tx: Db, held: HeldCase): Promise<void> => {
  await lockCase(tx, held, 'update')
}

/** The same for cases of an inspection by their numbers: in the order of these, so that nobody waits in a circle. */
export const holdCases = async (tx: Db, inspectionId: string, numbers: readonly number[]): Promise<void> => {
  const chosen = sql<number>`any(${numbers}::int[])`
  const cases = tx.selectFrom('caseworkCase').select('id').where('inspectionId', '=', inspectionId)
  await cases.where('number', '=', chosen).orderBy('number').forUpdate().execute()
}
