import type { OpenInspection } from '#modules/planning'
import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import type { Snapshot } from './rules/snapshot.ts'

/** Writes what is published. The database refuses a rating in it where the inspection rates nothing. */
export const writeReport = async (
  db: Db,
  { who, when }: Act,
  { inspection }: OpenInspection,
  { snapshot, sha256 }: { snapshot: Snapshot; sha256: string },
): Promise<void> => {
  const { place, fieldwork, programme, publishedOn, ratings } = snapshot
  await db
    .insertInto('publicationReport')
    .values({
      inspectionId: inspection.id,
      rates: inspection.rates,
      reference: inspection.reference,
      programme: inspection.programme,
      programmeVersion: inspection.programmeVersion,
      programmeName: programme.name,
      level: inspection.level,
      placeName: place.name,
      regionName: place.region,
      fieldworkFrom: fieldwork.from,
      fieldworkTo: fieldwork.to,
      overallRating: ratings?.overall.rating.id ?? null,
      content: JSON.stringify(snapshot),
      sha256,
      publishedAt: when,
      publishedOn,
      publishedBy: who,
    })
    .execute()
}
