import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { allocateCases, completeCase, takeUpCases } from '#modules/casework'
import { createInspection, type NewInspection } from '#modules/planning'
import { londonInstant } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../../demonstration/act-of.ts'
import { drawFrom, drawnSample, variedRows } from '../../../../testutils/drawn-sample.ts'
import { listOfRows, ordinaryRows } from '../../../../testutils/long-list.ts'
import { openedBy } from '../../../../testutils/report-to-publish.ts'
import { caseOpenedBy, judge } from '../../../../testutils/taken-up-cases.ts'
import { teamUp } from '../../../../testutils/team-up.ts'
import { noon } from '../../../../testutils/visitor.ts'
import { testWorld } from '../../../../testutils/world.ts'
import { inspectionAnswers } from './inspection-answers.ts'
import { resultsReport } from './results-report.ts'

/** What the list says of every case: a review was due, and nothing else that only some cases have. */
const known = { review_due: 'Yes', court_report: 'No', pre_release_work: 'No' }

let db: Db
let drop: () => Promise<void>

before(async () => {
  ;({ db, drop } = await testWorld())
})
after(() => drop())

/** Tom answers every question of the first so many cases: no in the second case, yes in the others. All but the last are completed. */
const judgeCases = async (reference: string, count: number, codes: readonly string[]): Promise<void> => {
  await takeUpCases(db, actOf('joan', noon), await openedBy(db, 'joan', reference))
  const cases = Array.from({ length: count }, (_, i) => i + 1)
  await allocateCases(db, actOf('nadia', noon), await openedBy(db, 'nadia', reference), { cases, inspector: 'tom' })
  for (const number of cases) {
    for (const code of codes) await judge(db, reference, number, { code, answer: number === 2 ? 'no' : 'yes' })
    if (number < count) await completeCase(db, actOf('tom', noon), await caseOpenedBy(db, 'tom', reference, number))
  }
}
/** An inspection of the core programme, with Nadia leading and Tom assisting. */
const setUpBeforeThePause = async (wanted: Omit<NewInspection, 'programme'>): Promise<string> => {
  const joan = actOf('joan', londonInstant('2025-05-12', '10:00'))
  const { reference } = await createInspection(db, joan, { programme: 'probation-services', ...wanted })
  await teamUp(db, joan, reference, { nadia: 'lead-inspector', tom: 'assistant-inspector' })
  return reference
}
const reportOf = async (reference: string) => {
  const { answers, ...how } = await inspectionAnswers(db, reference, undefined)
  return { ...how, ...resultsReport(answers, how) }
}

test('CASE-09 an inspection’s results count its completed cases, as a sample of those they were drawn from', async () => {
  const reference = await drawnSample(
    db,
    variedRows(60).map(row => ({ ...row, ...known })),
  )
  assert.deepEqual((await reportOf(reference)).remarks, ['no case is completed yet'])
  await judgeCases(reference, 4, ['C1', 'C2', 'C3', 'C4'])
  const { questions, standards, groups, population } = await reportOf(reference)
  assert.equal(population, 60)
  const counts = questions.map(({ question, yes, no, na }) => `${question} ${yes} ${no} ${na}`)
  assert.deepEqual(counts, ['C1 2 1 0', 'C2 2 1 0', 'C3 2 1 0', 'C4 2 1 0', 'C5 0 0 3', 'C6 0 0 3'])
  assert.deepEqual(standards, {})
  const byPdu = groups.find(({ grouping }) => grouping === 'pdu')?.results ?? []
  assert.equal(
    byPdu.reduce((sum, { cases }) => sum + cases, 0),
    3,
  )
  assert.ok(byPdu.every(({ few }) => few))
  await assert.rejects(inspectionAnswers(db, reference, 2), /--population is 2, and there are 3 cases/)
})

test('RATE-05 a region’s results are those of the cases of its PDUs, and its standards are rated from them', async () => {
  const coventry = await setUpBeforeThePause({ level: 'pdu', placeCode: 'N52CSW', fieldwork: '2025-07-14' })
  const region = await setUpBeforeThePause({ level: 'region', placeCode: 'N52', fieldwork: '2025-09-15' })
  const other = await setUpBeforeThePause({ level: 'region', placeCode: 'N54', fieldwork: '2025-09-15' })
  const row = { start_date: '2024-12-18', pdu: 'Coventry', region: 'West Midlands', ...known }
  await drawFrom(db, coventry, listOfRows(ordinaryRows(60, row)), { sample: 'supervision' })
  const codes = ['1', '2', '3', '4'].flatMap(n => ['1', '2', '3'].map(m => `P 2.${n}.${m}`))
  await judgeCases(coventry, 4, codes)
  const { questions, standards, groups, population } = await reportOf(region)
  assert.equal(population, 60)
  assert.deepEqual(questions[0]?.share, { sufficient: 2, of: 3 })
  assert.deepEqual(
    Object.entries(standards).map(([code, { rating }]) => `${code} ${rating}`),
    ['R 2.1 good', 'R 2.2 good', 'R 2.3 null', 'R 2.4 null', 'R 2.5 null', 'R 2.6 null'],
  )
  assert.equal(groups.find(({ grouping }) => grouping === 'pdu')?.results[0]?.group, 'Coventry')
  const own = await reportOf(coventry)
  assert.deepEqual([own.questions, own.standards['P 2.1']?.rating], [questions, 'good'])
  assert.deepEqual((await reportOf(other)).questions, [])
})

test('CASE-09 an inspection that is not there is bad input', async () => {
  await assert.rejects(inspectionAnswers(db, 'nowhere-dipp-2026', undefined), /no file and no inspection nowhere/)
})
