import { type RatedInspection, refuseIf } from '#modules/planning'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { holdRatings } from '../queries/hold-ratings.ts'
import { ratingStateOf } from '../queries/rating-state.ts'
import { countReviews } from '../queries/reviews.ts'
import { reasonsNotToReview } from '../rules/reasons-not-to-review.ts'
import { writeReview } from '../store/panel.ts'

/**
 * Records that the head of programme has reviewed the proposed ratings and their evidence, before the panel (AP manual 5.2).
 * @throws Forbidden without `ratings:review`; Conflict with the reasons of `reasonsNotToReview`.
 */
export const reviewRatings = (db: Db, act: Act, rated: RatedInspection, comments: string): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'ratings:review')
    const { inspection } = rated
    await holdRatings(tx, inspection.id)
    refuseIf(reasonsNotToReview(await ratingStateOf(tx, rated), act.who))
    await writeReview(tx, act, inspection.id, { number: (await countReviews(tx, inspection.id)) + 1, comments })
    await recordEvent(tx, act, { what: 'RATINGS_REVIEWED', subjectType: 'INSPECTION', subjectId: inspection.id })
  })
