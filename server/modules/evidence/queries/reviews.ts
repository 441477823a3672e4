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
