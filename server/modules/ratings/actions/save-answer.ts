import { type OpenInspection, reasonsNotToWorkOn, refuseIf } from '#modules/planning'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { outcomeOfStaleSave, type SaveOutcome } from '#platform/save-outcome.ts'
import { findAnswer, findAnswerSave } from '../queries/answers.ts'
import { answersClosing } from '../queries/answers-closing.ts'
import type { Answer } from '../rules/answer.ts'
import { reasonsNotToAnswer } from '../rules/reasons-not-to-answer.ts'
import { type AnswerText, type SaveOfAnswer, writeAnswer } from '../store/answers.ts'

/** An answer as it is saved. A save that is sent twice is written once. */
export interface AnswerSave extends AnswerText, SaveOfAnswer {}

/**
 * Saves an answer as it is typed (PROG-04, CASE-03): written with its history and its event, or nothing at all.
 * @throws Conflict with the reasons, for someone who does not work on this inspection, or after the panel's decision, or
 * publication where nothing is rated.
 */
export const saveAnswer = (
  db: Db,
  act: Act,
  { inspection, team }: Pick<OpenInspection, 'inspection' | 'team'>,
  { saveId, seen, why, ...text }: AnswerSave,
): Promise<SaveOutcome<Answer>> =>
  db.transaction().execute(async tx => {
    const person = { username: act.who, permissions: act.permissions }
    refuseIf(reasonsNotToWorkOn(team, person, 'judgements:answer'))
    const version = await writeAnswer(tx, act, inspection.id, text, { saveId, seen, why })
    // Only now: deciding and publishing wait for what is written, so that no answer slips in beside them.
    refuseIf(reasonsNotToAnswer(await answersClosing(tx, inspection)))
    if (version === undefined) {
      const earlier = await findAnswerSave(tx, inspection.id, { saveId, ...text })
      if (earlier !== undefined) return { version: earlier }
      return outcomeOfStaleSave((await findAnswer(tx, inspection.id, text.code)) as Answer, text)
    }
    await recordEvent(tx, act, {
      what: 'ANSWER_SAVED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { code: text.code, version, answer: text.answer },
    })
    return { version }
  })
