import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { caseOpenedBy, judge, plainFacts, recordFacts, takenUpCases } from '../../../testutils/taken-up-cases.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { completeCase, reopenCase } from '../actions/complete-case.ts'
import { findCase } from '../queries/cases.ts'

let db: Db
let drop: () => Promise<void>
let reference: string
let url: string

const complete = async (number: number, c1: 'yes' | 'no'): Promise<void> => {
  await recordFacts(db, reference, number, plainFacts)
  for (const code of ['C1', 'C2', 'C3'])
    await judge(db, reference, number, { code, answer: code === 'C1' ? c1 : 'yes' })
  await completeCase(db, actOf('tom', noon), await caseOpenedBy(db, 'tom', reference, number))
}

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await takenUpCases(db)
  url = paths.results.show(reference)
})
after(() => drop())

const asNadia = (): Promise<Visitor> => visitor(servicesFor(db), 'nadia')

test('CASE-09 before a case is completed the results say so, with the way to the cases', async () => {
  const words = wordsOf(await (await asNadia()).open(url))
  assert.match(words, /0 of 36 cases of the sample are completed\./)
  assert.match(words, /Results stand here as soon as a case is completed\. Go to the cases/)
  assert.match(words, /Nobody yet 0 0 23 14, 15, /)
})

test('CASE-09 completed cases count at once, by question and by group, with intervals; a reopened one leaves', async () => {
  const nadia = await asNadia()
  await complete(1, 'no')
  await complete(2, 'yes')
  await complete(3, 'yes')
  await judge(db, reference, 4, { code: 'C1', answer: 'no' })
  const page = await nadia.open(url)
  const words = wordsOf(page)
  assert.match(words, /3 of 36 cases of the sample are completed\./)
  // 2 of 3, corrected for 60 cases: effective size 3 x 59 / 57; by hand 21.2 to 93.7.
  assert.match(words, /C1 Does assessment .*\? 66\.7% \(2 of 3\), interval 21% to 94%/)
  assert.match(words, /C4 0 0 3 no cases /)
  assert.match(words, /By PDU .*Hampshire North: 2 cases, few .*Oxfordshire: 1 case, few /)
  const byRisk = wordsOf(await nadia.open(`${url}?by=risk-group`))
  assert.match(byRisk, /By Risk of serious harm /)
  assert.match(words, /Tom Okafor 3 1 6 4, 5, 6, 7, 8, 9, 10 /)

  await reopenCase(db, actOf('tom', noon), await caseOpenedBy(db, 'tom', reference, 3), 'A prompt was misread.')
  assert.match(wordsOf(await nadia.open(url)), /2 of 36 cases .* C1 Does assessment .*\? 50\.0% \(1 of 2\)/)
})

test('CASE-09 a case that is left out does not count any more', async () => {
  const { inspection } = await caseOpenedBy(db, 'nadia', reference, 1)
  const sampled = (await findCase(db, inspection.id, 1))?.sampled ?? assert.fail('not sampled')
  await db
    .updateTable('samplingCase')
    .set({ leftOutAt: noon, leftOutBy: 'nadia', leftOutReason: 'Under review' })
    .where('id', '=', sampled.id)
    .execute()
  assert.match(wordsOf(await (await asNadia()).open(url)), /1 of 35 cases of the sample is completed\./)
})
