import { createHash } from 'node:crypto'
import type { OpenInspection } from '#modules/planning'
import { rates } from '#modules/programmes'
import { answersOf, finalRatings } from '#modules/ratings'
import { type Readiness, readinessOf } from '#modules/reports'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { fieldworkOf, regionOf } from './queries.ts'
import { type Material, ratedSnapshot, unratedSnapshot } from './rules/make-snapshot.ts'
import type { Snapshot } from './rules/snapshot.ts'

/** What would be published now (null while its ratings are not decided), and how far the report is. */
export interface Draft {
  snapshot: Snapshot | null
  readiness: Readiness
}

/** The SHA-256, in hex, of the JSON of what is published. */
export const hashOf = (snapshot: Snapshot): string =>
  createHash('sha256').update(JSON.stringify(snapshot)).digest('hex')

const snapshotOf = async (db: Db, open: OpenInspection, material: Material): Promise<Snapshot | null> => {
  const { programme } = open
  if (!rates(programme)) return unratedSnapshot(open, material)
  const rated = { ...open, programme }
  const final = await finalRatings(db, rated)
  return final && ratedSnapshot(rated, material, final)
}

/** Gathers what would be published of an inspection at this time; nothing is written. */
export const draftOf = async (db: Db, open: OpenInspection, now: Date): Promise<Draft> => {
  const { inspection } = open
  const readiness = await readinessOf(db, open)
  const snapshot = await snapshotOf(db, open, {
    publishedOn: londonDay(now),
    region: await regionOf(db, inspection.placeCode),
    fieldwork: await fieldworkOf(db, open),
    texts: new Map(readiness.sections.map(({ section, text }) => [section.key, text])),
    answers: await answersOf(db, inspection.id),
  })
  return { snapshot, readiness }
}
