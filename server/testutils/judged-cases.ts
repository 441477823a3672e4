import { allocateCases, casesOf, completeCase, openCase, saveJudgement, takeUpCases } from '#modules/casework'
import { createInspection, type NewInspection } from '#modules/planning'
import type { Facts } from '#modules/sampling'
import { addWeeks } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../demonstration/act-of.ts'
import { reopenCase } from '../modules/casework/actions/complete-case.ts'
import { saveFacts } from '../modules/casework/actions/save-facts.ts'
import { isInspected } from '../modules/casework/rules/inspected-case.ts'
import { questionsOfCase } from '../modules/casework/rules/questions-of-case.ts'
import { drawFrom } from './drawn-sample.ts'
import { listOfRows } from './long-list.ts'
import { openedBy } from './report-to-publish.ts'
import { teamUp } from './team-up.ts'

/** Before the core programme was paused: its inspections are set up on this day, with fieldwork from the summer on. */
const beforeThePause = new Date('2025-03-03T09:00:00Z')
const judged = new Date('2026-02-11T10:00:00Z')
const completed = new Date('2026-02-11T16:00:00Z')

/** A PDU of the West Midlands, and the region that gathers it, under the core programme. */
export const coventry: NewInspection = {
  ...{ programme: 'probation-services', level: 'pdu', placeCode: 'N52CSW', fieldwork: '2025-07-07' },
}
export const staffordshireNorth: NewInspection = { ...coventry, placeCode: 'N52STF', fieldwork: '2025-06-02' }
export const westMidlands: NewInspection = {
  ...{ programme: 'probation-services', level: 'region', placeCode: 'N52', fieldwork: '2025-09-01' },
}
/** The one national inspection. */
export const nation: NewInspection = {
  ...{ programme: 'national', level: 'nation', placeCode: 'E&W', fieldwork: '2026-02-02' },
}

/** Sets an inspection of the core programme up before its pause, with Nadia leading, Tom assisting and Ruth. Its reference. */
export const setUpBeforeThePause = async (db: Db, wanted: NewInspection, when = beforeThePause): Promise<string> => {
  const joan = actOf('joan', when)
  const { reference } = await createInspection(db, joan, wanted)
  const team = { nadia: 'lead-inspector', tom: 'assistant-inspector', ruth: 'head-of-programme' }
  await teamUp(db, joan, reference, team)
  return reference
}

/** The cases of a sample. */
export interface WholeSample {
  /** Which of the programme's samples. */
  sample: string
  /** How many cases there are: all are drawn. */
  cases: number
  /** What the long list says of every case, by its headings. */
  row?: Record<string, string>
}

/** How they are judged. */
export interface JudgedSample extends WholeSample {
  /** What is recorded of every case beside what the list says. */
  facts?: Facts
  /** How a question of a case is answered; cases are numbered from 1 in each sample. */
  answer: (code: string, number: number) => 'yes' | 'no'
}

const rowsOf = (fieldwork: string, { cases, row }: WholeSample): Record<string, string>[] =>
  Array.from({ length: cases }, () => ({ start_date: addWeeks(fieldwork, -30), ...row }))

const openedByTom = (db: Db, reference: string, number: number): ReturnType<typeof openCase> =>
  openCase(db, { username: 'tom', permissions: actOf('tom', judged).permissions }, reference, String(number))

/** Tom opens a case again that he completed. */
export const reopenCaseOfTom = async (db: Db, reference: string, number: number, when: Date): Promise<void> =>
  reopenCase(db, actOf('tom', when), await openedByTom(db, reference, number), 'To be read again')

/** Tom completes a case that is judged whole. */
export const completeCaseOfTom = async (db: Db, reference: string, number: number, when: Date): Promise<void> =>
  completeCase(db, actOf('tom', when), await openedByTom(db, reference, number))

/** Tom judges a case of his, and completes it. */
export const judgeCase = async (
  db: Db,
  reference: string,
  number: number,
  { facts = {}, answer }: { facts?: Facts | undefined; answer: (code: string) => 'yes' | 'no' },
): Promise<void> => {
  const act = actOf('tom', judged)
  const open = await openedByTom(db, reference, number)
  const { inspected, programme, inspection } = open
  const known = { ...inspected.facts, ...facts }
  await saveFacts(db, act, open, { facts: known, part: inspected.part, seen: inspected.factsVersion })
  const asked = questionsOfCase(programme, { ...inspected, facts: known }, inspection.fieldwork)
  for (const { code } of asked.flatMap(({ question, applies }) => (applies === 'yes' ? [question] : []))) {
    const text = { code, answer: answer(code), evidence: 'Seen in the records', prompts: {} }
    await saveJudgement(db, act, open, { ...text, saveId: newId(), seen: 0 })
  }
  await completeCaseOfTom(db, reference, number, completed)
}

/** Samir draws the whole of an invented list, Joan takes its cases up, and Nadia gives them to Tom. Their numbers. */
export const casesOfTomIn = async (db: Db, reference: string, of: WholeSample): Promise<number[]> => {
  const { inspection } = await openedBy(db, 'joan', reference)
  await drawFrom(db, reference, listOfRows(rowsOf(inspection.fieldwork, of)), { sample: of.sample, size: of.cases })
  await takeUpCases(db, actOf('joan', judged), await openedBy(db, 'joan', reference))
  const all = await casesOf(db, inspection.id)
  const cases = all.filter(each => isInspected(each) && each.sampled?.sample === of.sample).map(({ number }) => number)
  const nadia = await openedBy(db, 'nadia', reference)
  await allocateCases(db, actOf('nadia', judged), nadia, { cases, inspector: 'tom' })
  return cases
}

/** A sample drawn, and every case of it judged by Tom and completed. The numbers of its cases. */
export const judgedCases = async (db: Db, reference: string, of: JudgedSample): Promise<number[]> => {
  const cases = await casesOfTomIn(db, reference, of)
  for (const [i, number] of cases.entries()) {
    await judgeCase(db, reference, number, { facts: of.facts, answer: code => of.answer(code, i + 1) })
  }
  return cases
}
