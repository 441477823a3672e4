import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { getDraft } from '../queries/drafts.ts'
import { reasonsDraftIsEnded } from '../rules/draft.ts'
import { endDraft } from '../store/drafts.ts'

/**
 * Discards a draft, so that it is no longer listed and cannot be published. Sent twice, it is discarded once.
 * @throws Conflict when it was published.
 */
export const discardDraft = async (db: Db, act: Act, id: string): Promise<void> => {
  demand(act, 'programmes:manage')
  await db.transaction().execute(async tx => {
    const draft = await getDraft(tx, id, { lock: true })
    if (draft.discardedAt) return
    const reasons = reasonsDraftIsEnded(draft)
    if (reasons.length > 0) throw new Conflict(reasons)
    await endDraft(tx, id, { discardedAt: act.when, discardedBy: act.who })
    await recordEvent(tx, act, {
      what: 'PROGRAMME_DRAFT_DISCARDED',
      subjectType: 'PROGRAMME_DRAFT',
      subjectId: id,
      details: { fileName: draft.fileName },
    })
  })
}
