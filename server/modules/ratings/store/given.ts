import { sql } from 'kysely'
import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'

export interface GivenText {
  sitting: number
  standard: string
  rating: string | null
  reason: string
}

/**
 * Writes a rating given to a standard as this person saw it: `seen` is the version on the page, 0 for none yet.
 * @returns the new version and the rating before, or undefined when someone else changed it meanwhile.
 */
export const writeGiven = async (
  db: Db,
  { who, when }: Act,
  inspectionId: string,
  { sitting, standard, rating, reason }: GivenText,
  seen: number,
): Promise<{ version: number; fromRating: string | null } | undefined> => {
  const { rows } = await sql<{ version: number; fromRating: string | null }>`
    with before as (
      select rating from ratings_given
      where inspection_id = ${inspectionId} and sitting = ${sitting} and standard = ${standard}
    )
    insert into ratings_given (inspection_id, sitting, standard, rating, reason, version, changed_at, changed_by)
    values (${inspectionId}, ${sitting}, ${standard}, ${rating}, ${reason}, ${seen + 1}, ${when}, ${who})
    on conflict (inspection_id, sitting, standard) do update
      set rating = excluded.rating, reason = excluded.reason, version = excluded.version,
          changed_at = excluded.changed_at, changed_by = excluded.changed_by
      where ratings_given.version = ${seen}
    returning version, (select rating from before) as from_rating`.execute(db)
  return rows[0]
}

/** Keeps what this save changed, under the save's own id. */
export const writeGivenChange = async (
  db: Db,
  { who, when }: Act,
  change: { id: string; inspectionId: string; version: number; fromRating: string | null } & GivenText,
): Promise<void> => {
  const { rating, reason, ...rest } = change
  await db
    .insertInto('ratingsGivenChange')
    .values({ ...rest, toRating: rating, toReason: reason, changedAt: when, changedBy: who })
    .execute()
}
