import type { LightMyRequestResponse } from 'fastify'
import { openRatedInspection, type RatedInspection } from '#modules/planning'
import { proposeRating, reviewRatings } from '#modules/ratings'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../demonstration/act-of.ts'
import type { Username } from '../demonstration/people.ts'

const proposed = new Date('2026-02-16T10:00:00Z')
const reviewed = new Date('2026-02-17T10:00:00Z')

/** The inspection with its ratings, as this person opens it. */
export const ratedBy = (db: Db, username: Username, reference: string): Promise<RatedInspection> =>
  openRatedInspection(db, { username, permissions: actOf(username, proposed).permissions }, reference)

/** Nadia proposes these ratings, by code of the standard, each with a reason. */
export const proposeRatings = async (db: Db, reference: string, ratings: Record<string, string>): Promise<void> => {
  const rated = await ratedBy(db, 'nadia', reference)
  for (const [standard, rating] of Object.entries(ratings)) {
    const reason = `The evidence on ${standard}`
    const save = { standard, rating, reason, saveId: newId(), seen: 0 }
    await proposeRating(db, actOf('nadia', proposed), rated, save)
  }
}

/** Ruth reviews what is proposed. */
export const reviewProposals = async (db: Db, reference: string): Promise<void> =>
  reviewRatings(
    db,
    actOf('ruth', reviewed),
    await ratedBy(db, 'ruth', reference),
    'The proposals follow from the evidence',
  )

/** What a page says, without its markup: for finding sentences that markup runs through. */
export const wordsOf = ({ body }: Pick<LightMyRequestResponse, 'body'>): string =>
  body
    .replace(/<(script|style|head)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(
      /&(amp|lt|gt|quot|#39);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] as string,
    )
    .replace(/\s+/g, ' ')
