import { type OpenInspection, refuseIf } from '#modules/planning'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { findReview } from '../queries/reviews.ts'
import { reasonsNotToReview } from '../rules/reasons.ts'
import { writeReview } from '../store/reviews.ts'

/** What was read out of an item, for whoever keeps evidence notes. */
export interface Reviewed {
  /** Id of the note that it becomes. */
  note: string
  title: string
  shows: string
  codes: readonly string[]
  /** What it said before; undefined the first time. */
  before: string | undefined
}

/** What else happens when an item was reviewed, in the same transaction: `server/events.ts` says what. */
export type OnReviewed = (tx: Db, act: Act, open: OpenInspection, reviewed: Reviewed) => Promise<void>

/**
 * Writes down what an item shows, and about which questions (EVID-07; DIPP manual 3.6). It becomes an evidence note beside them.
 * @throws Forbidden without `evidence:add`; Conflict with the reasons of `reasonsNotToReview`, or when someone else was first.
 */
export const reviewItem = (
  db: Db,
  act: Act,
  open: OpenInspection,
  review: { item: string; title: string; shows: string; codes: readonly string[]; seen: number },
  onReviewed: OnReviewed,
): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'evidence:add')
    refuseIf(reasonsNotToReview(open))
    const { item, title, shows, codes, seen } = review
    const { id: inspectionId } = open.inspection
    const before = await findReview(tx, inspectionId, item)
    const note = before?.note ?? newId()
    if (!(await writeReview(tx, act, { inspectionId, item, shows, codes, note }, seen)))
      refuseIf(['Someone else has written what this shows since you opened it. Their text stands above yours'])
    await recordEvent(tx, act, {
      what: 'EVIDENCE_REVIEWED',
      subjectType: 'INSPECTION',
      subjectId: inspectionId,
      details: { item, codes, note, version: seen + 1 },
    })
    await onReviewed(tx, act, open, { note, title, shows, codes, before: before?.shows })
  })
