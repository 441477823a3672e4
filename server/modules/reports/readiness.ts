import type { OpenInspection } from '#modules/planning'
import { rates } from '#modules/programmes'
import { finalRatings } from '#modules/ratings'
import type { Db } from '#platform/db/open.ts'
import { writtenSections } from './queries.ts'
import { sectionsOf } from './rules/outline.ts'
import { type RatingsState, reasonsNotReady } from './rules/reasons-not-ready.ts'
import { type SectionState, statesOf } from './rules/section-state.ts'

/** Where a report stands, and what keeps it from being published. */
export interface Readiness {
  sections: SectionState[]
  ratings: RatingsState
  reasons: string[]
}

const ratingsState = async (db: Db, open: OpenInspection): Promise<RatingsState> => {
  const { programme } = open
  if (!rates(programme)) return 'none'
  return (await finalRatings(db, { ...open, programme })) ? 'decided' : 'undecided'
}

/** How far the report of an inspection is: each section with its text, the ratings, and why it cannot be published yet. */
export const readinessOf = async (db: Db, open: OpenInspection): Promise<Readiness> => {
  const { programme, inspection } = open
  const sections = statesOf(sectionsOf(programme, inspection.level), await writtenSections(db, inspection.id))
  const ratings = await ratingsState(db, open)
  return { sections, ratings, reasons: reasonsNotReady(sections, ratings) }
}
