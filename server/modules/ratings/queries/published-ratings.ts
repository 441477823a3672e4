import { sql } from 'kysely'
import type { Db } from '#platform/db/open.ts'

/** The ratings as they were published: the ids of the standards' by code, and of the overall. */
export interface PublishedRatings {
  /** As `2026-03-25`. */
  publishedOn: string
  standards: Readonly<Record<string, string>>
  overall: string
}

/** What was published of the ratings of an inspection; null before. Publication's own table, read. */
export const publishedRatings = async (db: Db, inspectionId: string): Promise<PublishedRatings | null> => {
  const row = await db
    .selectFrom('publicationReport')
    .select('publishedOn')
    .select(sql<{ code: string; rating: { id: string } }[]>`content #> '{ratings,standards}'`.as('standards'))
    .select(sql<string>`content #>> '{ratings,overall,rating,id}'`.as('overall'))
    .where('inspectionId', '=', inspectionId)
    .where('rates', '=', true)
    .executeTakeFirst()
  if (!row) return null
  const { publishedOn, overall, standards } = row
  return {
    publishedOn,
    overall,
    standards: Object.fromEntries(standards.map(({ code, rating }) => [code, rating.id])),
  }
}
