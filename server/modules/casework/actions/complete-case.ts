import { refuseIf } from '#modules/planning'
import { closingOf } from '#modules/sampling'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { holdCase } from '../queries/hold-case.ts'
import { judgementsOf } from '../queries/judgements.ts'
import { caseSetting, type OpenCase } from '../queries/open-case.ts'
import { caseProgress } from '../rules/case-progress.ts'
import { questionsOfCase } from '../rules/questions-of-case.ts'
import { reasonsNotToComplete, reasonsNotToReopen } from '../rules/reasons-not-to-complete.ts'
import { changeCase } from '../store/cases.ts'

const settingNow = async (tx: Db, open: OpenCase): Promise<OpenCase> => {
  await holdCase(tx, open)
  return caseSetting(tx, open, open.inspected.number, await closingOf(tx, open.inspection.id))
}

/**
 * Completes a case: from now on it counts in the results, and does not change any more (CASE-09).
 * @throws Conflict with the reasons of `reasonsNotToComplete`.
 */
export const completeCase = (db: Db, act: Act, open: OpenCase): Promise<void> =>
  db.transaction().execute(async tx => {
    const { inspection, programme } = open
    const now = await settingNow(tx, open)
    const questions = questionsOfCase(programme, now.inspected, inspection.fieldwork)
    refuseIf(reasonsNotToComplete(now, caseProgress(questions, await judgementsOf(tx, now.inspected.id))))
    await changeCase(tx, now.inspected.id, { completedAt: act.when, completedBy: act.who })
    await recordEvent(tx, act, {
      what: 'CASE_COMPLETED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { case: now.inspected.number },
    })
  })

/**
 * Opens a completed case again, with the reason: it leaves the results until it is completed anew.
 * @throws Conflict with the reasons of `reasonsNotToReopen`.
 */
export const reopenCase = (db: Db, act: Act, open: OpenCase, reason: string): Promise<void> =>
  db.transaction().execute(async tx => {
    const now = await settingNow(tx, open)
    refuseIf(reasonsNotToReopen(now))
    await changeCase(tx, now.inspected.id, { completedAt: null, completedBy: null })
    await recordEvent(tx, act, {
      what: 'CASE_REOPENED',
      subjectType: 'INSPECTION',
      subjectId: open.inspection.id,
      details: { case: now.inspected.number, reason },
    })
  })
