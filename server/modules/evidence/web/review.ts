import { namesOfPeople } from '#modules/people'
import { openInspection } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import type { Page } from '#platform/web/page.ts'
import { findReview } from '../queries/reviews.ts'
import { reviewChanged } from './review-form.ts'

/** What an item shows as it stands, for a page that is open elsewhere and looks whether someone changed it. */
export const reviewPage = ({ db }: { db: Db }): Page => ({
  path: paths.evidence.review(':reference', ':item'),
  permission: 'evidence:view',
  audit: 'EVIDENCE_REVIEW',

  async get({ params, user }) {
    const open = await openInspection(db, user, params.reference as string)
    const [review, names] = await Promise.all([
      findReview(db, open.inspection.id, params.item as string),
      namesOfPeople(db),
    ])
    const { version = 0, shows = '', codes = [] } = review ?? {}
    const words = review ? reviewChanged(review, names) : 'Nothing saved yet'
    return {
      download: 'review.json',
      type: 'application/json',
      inline: true,
      body: JSON.stringify({ version, words, theirs: { shows, codes } }),
    }
  },
})
