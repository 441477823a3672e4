import { refuseIf } from '#modules/planning'
import { closingOf } from '#modules/sampling'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { holdCase } from '../queries/hold-case.ts'
import { caseSetting, type OpenCase } from '../queries/open-case.ts'
import { addConflict, changeCase } from '../store/cases.ts'

/**
 * Declares this person's own conflict of interest with a case: it closes to them at once, and whoever leads allocates it anew
 * (TEAM-02; DIPP manual 1.5).
 * @throws Conflict without a reason; Forbidden when the case was closed to this person meanwhile.
 */
export const declareConflict = (db: Db, act: Act, open: OpenCase, reason: string): Promise<void> =>
  db.transaction().execute(async tx => {
    const { inspection } = open
    refuseIf(reason.trim() === '' ? ['Enter what the conflict of interest is'] : [])
    await holdCase(tx, open)
    const { inspected } = await caseSetting(tx, open, open.inspected.number, await closingOf(tx, inspection.id))
    await addConflict(tx, act, { caseId: inspected.id, username: act.who, reason })
    if (inspected.inspector === act.who && !inspected.completedAt) {
      await changeCase(tx, inspected.id, { inspector: null, allocatedAt: act.when, allocatedBy: act.who })
    }
    await recordEvent(tx, act, {
      what: 'CASE_CONFLICT_DECLARED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { case: inspected.number, reason },
    })
  })
