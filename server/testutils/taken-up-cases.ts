import { allocateCases, openCase, saveJudgement, takeUpCases } from '#modules/casework'
import type { Facts } from '#modules/sampling'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../demonstration/act-of.ts'
import type { Username } from '../demonstration/people.ts'
import { saveFacts } from '../modules/casework/actions/save-facts.ts'
import type { JudgementSave } from '../modules/casework/actions/save-judgement.ts'
import type { OpenCase } from '../modules/casework/queries/open-case.ts'
import { drawnSample, variedRows } from './drawn-sample.ts'
import { openedBy } from './report-to-publish.ts'
import { noon } from './visitor.ts'

/** Numbers of the cases that are Tom's from the beginning, and Nadia's. */
export const casesOfTom = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
export const casesOfNadia = [11, 12, 13]

/**
 * South Central with its sample drawn and its 36 cases taken up by Joan, who set it up: `casesOfTom` are Tom's, who assists,
 * `casesOfNadia` are Nadia's, who leads, and the others are nobody's yet. Its reference.
 */
export const takenUpCases = async (db: Db, fieldwork?: string): Promise<string> => {
  const reference = await drawnSample(db, variedRows(60), fieldwork)
  await takeUpCases(db, actOf('joan', noon), await openedBy(db, 'joan', reference))
  const nadia = await openedBy(db, 'nadia', reference)
  await allocateCases(db, actOf('nadia', noon), nadia, { cases: casesOfTom, inspector: 'tom' })
  await allocateCases(db, actOf('nadia', noon), nadia, { cases: casesOfNadia, inspector: 'nadia' })
  return reference
}

/** A case as this person opens it. */
export const caseOpenedBy = (db: Db, username: Username, reference: string, number: number): Promise<OpenCase> =>
  openCase(db, { username, permissions: actOf(username, noon).permissions }, reference, String(number))

/** Tom, or who is named, records these facts of a case of theirs beside those that are known. */
export const recordFacts = async (
  db: Db,
  reference: string,
  number: number,
  facts: Facts,
  username: Username = 'tom',
): Promise<void> => {
  const open = await caseOpenedBy(db, username, reference, number)
  const { factsVersion: seen, facts: known, part } = open.inspected
  const isWritten = await saveFacts(db, actOf(username, noon), open, { facts: { ...known, ...facts }, part, seen })
  if (!isWritten) throw new Error(`Facts of case ${number} were changed meanwhile`)
}

/** Tom, or who is named, judges one question of a case of theirs: for the first time, if not said otherwise. */
export const judge = async (
  db: Db,
  reference: string,
  number: number,
  text: Partial<JudgementSave> & { code: string },
  username: Username = 'tom',
): Promise<void> => {
  const save = {
    answer: 'yes',
    evidence: 'Seen in the records',
    prompts: {},
    saveId: newId(),
    seen: 0,
    ...text,
  } as const
  await saveJudgement(db, actOf(username, noon), await caseOpenedBy(db, username, reference, number), save)
}

/** Nothing that only some cases have: no court report, no pre-release work, no review due. */
export const plainFacts: Facts = { 'court-report': false, 'pre-release-work': false, 'review-due': false }

/** Records `plainFacts`, and answers each question that is asked then: all is done but to complete the case. */
export const judgeWholeCase = async (
  db: Db,
  reference: string,
  number: number,
  username: Username = 'tom',
): Promise<void> => {
  await recordFacts(db, reference, number, plainFacts, username)
  for (const code of ['C1', 'C2', 'C3']) await judge(db, reference, number, { code }, username)
}
