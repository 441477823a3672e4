import { type SqlBool, sql } from 'kysely'
import { type OpenInspection, timelineOf } from '#modules/planning'
import type { Db } from '#platform/db/open.ts'
import type { GivenRating, PublishedRating, Snapshot } from './rules/snapshot.ts'

/** The probation region of a place, by name; a region's own name; null for what belongs to none. */
export const regionOf = async (db: Db, placeCode: string): Promise<string | null> => {
  const row = await db
    .selectFrom('planningPlace as place')
    .leftJoin('planningPlace as region', 'region.code', 'place.regionCode')
    .select(['place.kind', 'place.name', 'region.name as regionName'])
    .where('place.code', '=', placeCode)
    .executeTakeFirst()
  return row?.regionName ?? (row?.kind === 'region' ? row.name : null)
}

/**
 * From when to when fieldwork lasts, as `2026-02-11`: from the first to the last step of the phase in which the inspection's
 * fieldwork date lies.
 */
export const fieldworkOf = async (
  db: Db,
  open: Pick<OpenInspection, 'inspection' | 'programme'>,
): Promise<{ from: string; to: string }> => {
  const { id, fieldwork } = open.inspection
  const phase = await db
    .selectFrom('planningPhase')
    .select('phase')
    .where('inspectionId', '=', id)
    .where('firstDay', '<=', fieldwork)
    .where('lastDay', '>=', fieldwork)
    .orderBy('position', 'desc')
    .executeTakeFirst()
  const steps = (await timelineOf(db, open)).filter(step => step.phase === phase?.phase)
  const [from = fieldwork] = steps.map(({ date }) => date).toSorted()
  return {
    from,
    to:
      steps
        .map(({ date, until }) => until?.date ?? date)
        .toSorted()
        .at(-1) ?? fieldwork,
  }
}

/** A published report as lists show it. */
export interface ListedReport {
  reference: string
  programme: string
  programmeName: string
  placeName: string
  regionName: string | null
  fieldworkFrom: string
  fieldworkTo: string
  publishedOn: string
  /** The overall rating with the scale it is on; null where the programme rates nothing. */
  overall: { rating: GivenRating; scale: PublishedRating[] } | null
}

/** What is searched for. Whatever is undefined is not asked about. */
export interface Wanted {
  /** Words that must all be in the names of place, region and programme. */
  words?: string | undefined
  programme?: string | undefined
  region?: string | undefined
  /** The year of publication. */
  year?: number | undefined
  rating?: string | undefined
}

const likeWord = (word: string): string => `%${word.replace(/[\\%_]/g, character => `\\${character}`)}%`

const matching = (db: Db, { words = '', programme, region, year, rating }: Wanted) => {
  let query = db.selectFrom('publicationReport')
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const names = sql`concat_ws(' ', place_name, region_name, programme_name)`
    query = query.where(sql<SqlBool>`${names} ilike ${likeWord(word)}`)
  }
  if (programme) query = query.where('programme', '=', programme)
  if (region) query = query.where('regionName', '=', region)
  if (year) query = query.where(sql<number>`extract(year from published_on)`, '=', year)
  if (rating) query = query.where('overallRating', '=', rating)
  return query
}

/** Published reports, the newest first, and how many there are in all. A page is `limit` reports from `offset`. */
export const publishedReports = async (
  db: Db,
  wanted: Wanted = {},
  { limit = 50, offset = 0 }: { limit?: number; offset?: number } = {},
): Promise<{ reports: ListedReport[]; total: number }> => {
  const rows = await matching(db, wanted)
    .select(['reference', 'programme', 'programmeName', 'placeName', 'regionName'])
    .select(['fieldworkFrom', 'fieldworkTo', 'publishedOn'])
    .select(sql<GivenRating | null>`content #> '{ratings,overall,rating}'`.as('rating'))
    .select(sql<PublishedRating[] | null>`content #> '{ratings,scale}'`.as('scale'))
    .orderBy('publishedAt', 'desc')
    .orderBy('inspectionId', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  const { total } = await matching(db, wanted)
    .select(query => query.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const reports = rows.map(({ rating, scale, ...report }) => ({
    ...report,
    overall: rating && scale ? { rating, scale } : null,
  }))
  return { reports, total }
}

/** What published reports can be filtered by. Ratings come from reports that have one: of one programme where that is given. */
export interface Choices {
  programmes: { id: string; name: string }[]
  regions: string[]
  years: number[]
  ratings: PublishedRating[]
}

/** Every choice that finds something. */
export const choicesOf = async (db: Db, programme: string | undefined): Promise<Choices> => {
  const rows = await db
    .selectFrom('publicationReport')
    .select(['programme', 'programmeName', 'regionName'])
    .select(sql<number>`extract(year from published_on)::integer`.as('year'))
    .distinct()
    .execute()
  const scales = await matching(db, { programme })
    .select('overallRating')
    .select(sql<PublishedRating[] | null>`content #> '{ratings,scale}'`.as('scale'))
    .where('overallRating', 'is not', null)
    .distinctOn(['programme', 'overallRating'])
    .execute()
  const ratings = scales.flatMap(({ overallRating, scale }) => scale?.filter(({ id }) => id === overallRating) ?? [])
  const programmes = new Map(rows.map(row => [row.programme, row.programmeName]))
  return {
    programmes: [...programmes].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name)),
    regions: [...new Set(rows.flatMap(({ regionName }) => regionName ?? []))].toSorted(),
    years: [...new Set(rows.map(({ year }) => year))].toSorted((a, b) => b - a),
    ratings: [...new Map(ratings.map(rating => [rating.id, rating])).values()].toSorted((a, b) => b.score - a.score),
  }
}

/** A report as it was published, with the hash of its content. */
export interface PublishedReport {
  content: Snapshot
  sha256: string
}

/** The published report of this reference, or undefined. */
export const findPublished = (db: Db, reference: string): Promise<PublishedReport | undefined> =>
  db.selectFrom('publicationReport').select(['content', 'sha256']).where('reference', '=', reference).executeTakeFirst()

/** Whether the report of an inspection has been published. */
export const isPublished = async (db: Db, inspectionId: string): Promise<boolean> => {
  const row = await db
    .selectFrom('publicationReport')
    .select('inspectionId')
    .where('inspectionId', '=', inspectionId)
    .executeTakeFirst()
  return row !== undefined
}
