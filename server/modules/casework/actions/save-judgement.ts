import { refuseIf } from '#modules/planning'
import { closingOf } from '#modules/sampling'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { outcomeOfStaleSave, type SaveOutcome } from '#platform/save-outcome.ts'
import { keepCase } from '../queries/hold-case.ts'
import { findJudgement, findJudgementSave } from '../queries/judgements.ts'
import { caseSetting, type OpenCase } from '../queries/open-case.ts'
import type { Judgement, JudgementText } from '../rules/judgement.ts'
import { reasonsNotToJudge } from '../rules/reasons-not-to-judge.ts'
import { type SaveOfJudgement, writeJudgement } from '../store/judgements.ts'

/** A judgement as it is saved. A save that is sent twice is written once. */
export interface JudgementSave extends JudgementText, SaveOfJudgement {}

/**
 * Saves the judgement on one question of a case as it is typed (CASE-02, CASE-03): written with its history and its event, or
 * nothing at all.
 * @throws Conflict with the reasons of `reasonsNotToJudge`; Forbidden when the case was closed to this person meanwhile.
 */
export const saveJudgement = (
  db: Db,
  act: Act,
  open: OpenCase,
  { saveId, seen, ...text }: JudgementSave,
): Promise<SaveOutcome<Judgement>> =>
  db.transaction().execute(async tx => {
    const { inspected, inspection } = open
    await keepCase(tx, open)
    refuseIf(reasonsNotToJudge(await caseSetting(tx, open, inspected.number, await closingOf(tx, inspection.id))))
    const version = await writeJudgement(tx, act, inspected.id, text, { saveId, seen })
    if (version === undefined) {
      const earlier = await findJudgementSave(tx, inspected.id, saveId, text)
      if (earlier !== undefined) return { version: earlier }
      return outcomeOfStaleSave((await findJudgement(tx, inspected.id, text.code)) as Judgement, text)
    }
    await recordEvent(tx, act, {
      what: 'CASE_JUDGED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { case: inspected.number, code: text.code, version, answer: text.answer },
    })
    return { version }
  })
