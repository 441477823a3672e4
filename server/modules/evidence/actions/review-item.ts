import { type OpenInspection, refuseIf } from '#modules/planning'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { outcomeOfStaleSave, type SaveOutcome } from '#platform/save-outcome.ts'
import { findReview, findReviewSave } from '../queries/reviews.ts'
import { reasonsNotToReview } from '../rules/reasons.ts'
import { type Review, saysSomething } from '../rules/review.ts'
import { writeReview, writeReviewChange } from '../store/reviews.ts'

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

export interface ReviewSave {
  item: string
  title: string
  shows: string
  codes: readonly string[]
  /** The save's own id: a save that is sent twice is written once. */
  saveId: string
  /** The version that the page showed; 0 for the first. */
  seen: number
}

/**
 * Saves what an item shows, and about which questions, as it is typed (EVID-07, CASE-03; DIPP manual 3.6). From its first word on it is an
 * evidence note beside them.
 * @throws Forbidden without `evidence:add`; Conflict with the reasons of `reasonsNotToReview`.
 */
export const reviewItem = (
  db: Db,
  act: Act,
  open: OpenInspection,
  { saveId, seen, title, ...typed }: ReviewSave,
  onReviewed: OnReviewed,
): Promise<SaveOutcome<Review>> =>
  db.transaction().execute(async tx => {
    demand(act, 'evidence:add')
    refuseIf(reasonsNotToReview(open))
    const { item, shows, codes } = typed
    const { id: inspectionId } = open.inspection
    const before = await findReview(tx, inspectionId, item)
    const note = before?.note ?? newId()
    if (!(await writeReview(tx, act, { inspectionId, ...typed, note }, seen))) {
      const earlier = await findReviewSave(tx, { saveId, inspectionId, item, shows })
      if (earlier !== undefined) return { version: earlier }
      const stands = await findReview(tx, inspectionId, item)
      if (!stands) throw new Error(`the review of ${item} has gone`)
      return outcomeOfStaleSave(stands, typed)
    }
    const version = seen + 1
    await writeReviewChange(tx, act, { id: saveId, inspectionId, version, ...typed })
    await recordEvent(tx, act, {
      what: 'EVIDENCE_REVIEWED',
      subjectType: 'INSPECTION',
      subjectId: inspectionId,
      details: { item, codes, note, version },
    })
    if (saysSomething(typed) || saysSomething(before))
      await onReviewed(tx, act, open, { note, title, shows, codes, before: before?.shows })
    return { version }
  })
