import { type OpenInspection, reasonsNotToWorkOn, refuseIf } from '#modules/planning'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { findAnswer, findAnswerSave } from '../queries/answers.ts'
import { answersClosing } from '../queries/answers-closing.ts'
import type { Answer } from '../rules/answer.ts'
import { reasonsNotToAnswer } from '../rules/reasons-not-to-answer.ts'
import { type AnswerText, type SaveOfAnswer, writeAnswer } from '../store/answers.ts'

/** An answer as it is saved. A save that is sent twice is written once. */
export interface AnswerSave extends AnswerText, SaveOfAnswer {}

/** What became of a save: written, or someone else's answer that stands in the way. */
export type AnswerOutcome = { version: number } | { clash: Answer }

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
): Promise<AnswerOutcome> =>
  db.transaction().execute(async tx => {
    const person = { username: act.who, permissions: act.permissions }
    refuseIf(reasonsNotToWorkOn(team, person, 'judgements:answer'))
    const version = await writeAnswer(tx, act, inspection.id, text, { saveId, seen, why })
    // Only now: deciding and publishing wait for what is written, so that no answer slips in beside them.
    refuseIf(reasonsNotToAnswer(await answersClosing(tx, inspection)))
    if (version === undefined) {
      const earlier = await findAnswerSave(tx, inspection.id, { saveId, ...text })
      if (earlier !== undefined) return { version: earlier }
      const other = (await findAnswer(tx, inspection.id, text.code)) as Answer
      // What a closed tab sent at its end may arrive after the page was opened again: the same words leave nothing to choose.
      const isSame = other.answer === text.answer && other.reasons === text.reasons
      return isSame ? { version: other.version } : { clash: other }
    }
    await recordEvent(tx, act, {
      what: 'ANSWER_SAVED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { code: text.code, version, answer: text.answer },
    })
    return { version }
  })
