import { sql } from 'kysely'
import type { Db } from '#platform/db/open.ts'
import type { SampleClosing } from '../rules/reasons-after-closing.ts'

/**
 * What closes the samples of an inspection: the ratings panel's decision, the publication of the report. Other modules' own
 * tables, read; they come after this one.
 */
export const closingOf = async (db: Db, inspectionId: string): Promise<SampleClosing> => {
  const { rows } = await sql<SampleClosing>`
    select
      (select published_on from publication_report where inspection_id = ${inspectionId}) as published_on,
      (select max(completed_at) from ratings_sitting where inspection_id = ${inspectionId}) as decided_at`.execute(db)
  return rows[0] ?? { publishedOn: null, decidedAt: null }
}

/** The same, held until the transaction ends: draws come one after the other, and who decides or publishes waits for them. */
export const holdSamples = async (tx: Db, inspectionId: string): Promise<SampleClosing> => {
  await tx.selectFrom('planningInspection').select('id').where('id', '=', inspectionId).forUpdate().execute()
  return closingOf(tx, inspectionId)
}
