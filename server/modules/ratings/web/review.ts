import { z } from 'zod'
import { inspectionFrame, openRatedInspection } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { type FormErrors, parseForm } from '#platform/web/form.ts'
import { govukDetails } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import { keptText } from '#platform/web/kept-form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { reviewRatings } from '../actions/review-ratings.ts'
import { decidedElsewhere } from '../queries/decided-elsewhere.ts'
import { reasonsNotToReview } from '../rules/reasons-not-to-review.ts'
import { inTheWay } from './in-the-way.ts'
import { loadRatings } from './load-ratings.ts'
import { panelRecord } from './panel-record.ts'
import { comparisons, reviewForm, reviewStandard } from './review-content.ts'

const form = z.object({
  comments: z.string().trim().max(10_000, 'Shorten the comments to 10,000 characters or fewer').default(''),
})

/** The head of programme looks at all proposals with their evidence before the panel sits (AP manual 2.4, 5.2; RATE-09). */
export const reviewPage = ({ db }: { db: Db }): Page => ({
  path: paths.ratings.review(':reference'),
  permission: 'ratings:review',
  audit: 'RATINGS_REVIEW',

  async get(visit) {
    return view(db, visit)
  },

  async post(visit) {
    const { params, user, act, body } = visit
    const reference = params.reference as string
    const rated = await openRatedInspection(db, user, reference)
    const parsed = parseForm(form, body)
    if (!parsed.ok) return view(db, visit, parsed.errors)
    try {
      await reviewRatings(db, act, rated, parsed.values.comments)
    } catch (error) {
      if (error instanceof Conflict) return { ...(await view(db, visit)), status: 409 }
      throw error
    }
    return { redirect: paths.ratings.show(reference), notice: 'The review is recorded' }
  },
})

const view = async (db: Db, visit: Visit, errors?: FormErrors): Promise<View> => {
  const { params, user, body } = visit
  const reference = params.reference as string
  const rated = await openRatedInspection(db, user, reference)
  const [loaded, elsewhere] = await Promise.all([loadRatings(db, rated), decidedElsewhere(db, rated)])
  const reasons = reasonsNotToReview(loaded.state, user.username)
  const inDetail = comparisons(loaded, elsewhere)
  return {
    ...inspectionFrame(rated, 'ratings'),
    heading: 'Review the proposed ratings',
    title: `Review the proposed ratings, ${rated.inspection.placeName}`,
    backLink: paths.ratings.show(reference),
    errors,
    content: html`
      ${inTheWay('The review cannot be recorded now', reasons)}
      ${loaded.state.standards.map(standard => reviewStandard(loaded, standard, elsewhere))}
      ${inDetail && govukDetails({ summaryText: 'Other inspections in detail', html: inDetail })}
      ${
        reasons.length === 0
          ? reviewForm(visit, String(body.comments ?? ''), errors?.field.comments)
          : keptText('review-form', { comments: 'Comments for the panel' })
      }
      ${panelRecord(loaded)}`,
  }
}
