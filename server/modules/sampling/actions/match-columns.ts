import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import type { OpenSample } from '../queries/samples.ts'
import { plainHeading } from '../rules/long-list/column.ts'
import { deleteMatches, saveMatches } from '../store/mappings.ts'

/** A heading in another system's reports, and which of our columns it is. */
export interface ColumnMatch {
  header: string
  column: string
}

const record = (tx: Db, act: Act, what: string, { inspection }: OpenSample, details: Record<string, unknown>) =>
  recordEvent(tx, act, { what, subjectType: 'INSPECTION', subjectId: inspection.id, details })

/**
 * Remembers which of our columns these headings are, for every list of every inspection that is read from now on.
 * @throws Forbidden without `sample:draw`.
 */
export const matchColumns = (db: Db, act: Act, open: OpenSample, matches: readonly ColumnMatch[]): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'sample:draw')
    const plain = matches.map(({ header, column }) => ({ header: plainHeading(header), column }))
    await saveMatches(tx, act, plain)
    const matched = plain.map(({ header, column }) => `${header} is ${column}`)
    await record(tx, act, 'COLUMNS_MATCHED', open, { matched })
  })

/**
 * Forgets which of our columns these headings are. Lists that were read by it stay as they were read.
 * @throws Forbidden without `sample:draw`.
 */
export const forgetMatches = (db: Db, act: Act, open: OpenSample, headers: readonly string[]): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'sample:draw')
    await deleteMatches(tx, headers)
    await record(tx, act, 'COLUMN_MATCHES_FORGOTTEN', open, { headers })
  })
