import type { Db } from '#platform/db/open.ts'
import type { GivenChange } from '../rules/given-history.ts'

/** A rating given to a standard: proposed to the panel, or decided at a sitting of it. */
export interface Given {
  standard: string
  rating: string | null
  reason: string
  version: number
  changedAt: Date
  changedBy: string
}

/** The sitting under which proposals are kept: before any panel sat. */
export const proposals = 0

/** The ratings proposed (sitting `proposals`) or decided at one sitting, by code of the standard. */
export const givenRatings = async (
  db: Db,
  inspectionId: string,
  sitting: number,
): Promise<ReadonlyMap<string, Given>> => {
  const rows = await db
    .selectFrom('ratingsGiven')
    .select(['standard', 'rating', 'reason', 'version', 'changedAt', 'changedBy'])
    .where('inspectionId', '=', inspectionId)
    .where('sitting', '=', sitting)
    .execute()
  return new Map(rows.map(row => [row.standard, row]))
}

/** Every save of the ratings given to an inspection's standards: proposals, then decisions, the first one first (RATE-08). */
export const givenChanges = (db: Db, inspectionId: string): Promise<GivenChange[]> =>
  db
    .selectFrom('ratingsGivenChange')
    .select(['standard', 'sitting', 'version', 'fromRating', 'toRating', 'toReason', 'changedAt', 'changedBy'])
    .where('inspectionId', '=', inspectionId)
    .orderBy('standard')
    .orderBy('sitting')
    .orderBy('version')
    .execute()

/** The version that this same save led to, if it arrived before: its own id, and the same words. */
export const findGivenSave = async (
  db: Db,
  inspectionId: string,
  {
    saveId,
    sitting,
    standard,
    rating,
    reason,
  }: { saveId: string; sitting: number } & Pick<Given, 'standard' | 'rating' | 'reason'>,
): Promise<number | undefined> => {
  const row = await db
    .selectFrom('ratingsGivenChange')
    .select(['version', 'toRating', 'toReason'])
    .where('id', '=', saveId)
    .where('inspectionId', '=', inspectionId)
    .where('sitting', '=', sitting)
    .where('standard', '=', standard)
    .executeTakeFirst()
  return row?.toRating === rating && row.toReason === reason ? row.version : undefined
}
