import type { Db } from '#platform/db/open.ts'

export interface Review {
  number: number
  comments: string
  reviewedAt: Date
  reviewedBy: string
}

/** The reviews of an inspection's proposed ratings, the latest first. */
export const listReviews = (db: Db, inspectionId: string): Promise<Review[]> =>
  db
    .selectFrom('ratingsReview')
    .select(['number', 'comments', 'reviewedAt', 'reviewedBy'])
    .where('inspectionId', '=', inspectionId)
    .orderBy('number', 'desc')
    .execute()

/** How often the proposed ratings were reviewed. */
export const countReviews = async (db: Db, inspectionId: string): Promise<number> =>
  (await listReviews(db, inspectionId)).length
