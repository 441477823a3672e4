import { closeDoor, type OpenInspection, refuseIf } from '#modules/planning'
import { holdRatings } from '#modules/ratings'
import { closeReport, closingOf } from '#modules/reports'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { draftOf, hashOf } from './draft.ts'
import { reasonsNotToPublish } from './rules/reasons-not-to-publish.ts'
import type { Snapshot } from './rules/snapshot.ts'
import { writeReport } from './store.ts'

/**
 * Publishes the report of an inspection, for good: a snapshot of all that is in it, which nothing changes any more. The
 * report is closed first, and whoever is saving an answer or evidence is waited for, so that what is read after that is all
 * there is. From then on what it rests on is closed too: answers and evidence ask whether there is a published report.
 * `checked` is the hash of what the person saw before; without it whatever there is now is published.
 * @returns the hash of what was published: SHA-256, in hex.
 * @throws Forbidden without the permission, Conflict with the reasons when it cannot be published; then it stays open.
 */
export const publishReport = (db: Db, act: Act, open: OpenInspection, checked?: string): Promise<string> =>
  db.transaction().execute(async tx => {
    demand(act, 'report:publish')
    const { inspection } = open
    const before = (await closeReport(tx, act, open)) ? { closedAt: null } : await closingOf(tx, inspection.id)
    await holdRatings(tx, inspection.id)
    const draft = await draftOf(tx, open, act.when)
    const sha256 = draft.snapshot && hashOf(draft.snapshot)
    refuseIf(reasonsNotToPublish({ ...draft, ...before, changed: checked !== undefined && checked !== sha256 }))
    await writeReport(tx, act, open, { snapshot: draft.snapshot as Snapshot, sha256: sha256 as string })
    await recordEvent(tx, act, {
      what: 'REPORT_PUBLISHED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { sha256 },
    })
    // Planning is upstream, so it is asked by name: `server/events.ts` is for what happens in later modules.
    await closeDoor(tx, act, open)
    return sha256 as string
  })
