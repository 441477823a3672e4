import type { Db } from '#platform/db/open.ts'
import type { Review } from '../rules/review.ts'

const columns = ['item', 'shows', 'codes', 'note', 'version', 'changedAt', 'changedBy'] as const

/** What the team has read out of each item. */
export const reviewsOf = (db: Db, inspectionId: string): Promise<Review[]> =>
  db.selectFrom('evidenceReview').select(columns).where('inspectionId', '=', inspectionId).execute()

/** What was read out of one item, or undefined. */
export const findReview = (db: Db, inspectionId: string, item: string): Promise<Review | undefined> =>
  db
    .selectFrom('evidenceReview')
    .select(columns)
    .where('inspectionId', '=', inspectionId)
    .where('item', '=', item)
    .executeTakeFirst()

/** The version that this save made, or undefined if it never came. A save of the same id with another text is another save. */
export const findReviewSave = async (
  db: Db,
  { saveId, inspectionId, item, shows }: { saveId: string; inspectionId: string; item: string; shows: string },
): Promise<number | undefined> => {
  const row = await db
    .selectFrom('evidenceReviewChange')
    .select(['version', 'shows'])
    .where('id', '=', saveId)
    .where('inspectionId', '=', inspectionId)
    .where('item', '=', item)
    .executeTakeFirst()
  return row?.shows === shows ? row.version : undefined
}
