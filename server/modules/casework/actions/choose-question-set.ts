import { refuseIf } from '#modules/planning'
import { closingOf } from '#modules/sampling'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { holdCase } from '../queries/hold-case.ts'
import { caseSetting, type OpenCase } from '../queries/open-case.ts'
import { reasonsNotToChooseSet } from '../rules/reasons-not-to-choose-set.ts'
import { changeCase } from '../store/cases.ts'

/**
 * Gives a case another question set than the draw did, with the reason (CASE-02). What was judged so far stays, and is shown again
 * should the set be chosen back.
 * @param set The id of one of the programme's question sets.
 * @throws Conflict with the reasons of `reasonsNotToChooseSet`.
 */
export const chooseQuestionSet = (
  db: Db,
  act: Act,
  open: OpenCase,
  { set, reason }: { set: string; reason: string },
): Promise<void> =>
  db.transaction().execute(async tx => {
    const { inspection, programme } = open
    const { id, number } = open.inspected
    await holdCase(tx, open)
    const { inspected } = await caseSetting(tx, open, number, await closingOf(tx, inspection.id))
    refuseIf(reasonsNotToChooseSet({ ...open, inspected }))
    const isKnown = programme.cases.questionSets.some(each => each.id === set)
    refuseIf(isKnown ? [] : ['Select one of the programme’s question sets'])
    refuseIf(set === inspected.questionSet ? ['The case has this question set already'] : [])
    await changeCase(tx, id, { questionSet: set, questionSetReason: reason, questionSetBy: act.who })
    await recordEvent(tx, act, {
      what: 'CASE_QUESTION_SET_CHOSEN',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { case: number, from: inspected.questionSet, to: set, reason },
    })
  })
