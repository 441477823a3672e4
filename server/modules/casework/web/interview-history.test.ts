import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { allocateCases, takeUpCases } from '#modules/casework'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { drawnSample } from '../../../testutils/drawn-sample.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { openedBy } from '../../../testutils/report-to-publish.ts'
import { noon, servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { saveInterview } from '../actions/save-interview.ts'
import { openCase } from '../queries/open-case.ts'
import { blankInterview, type InterviewText } from '../rules/interview/interview-text.ts'

let db: Db
let drop: () => Promise<void>
let reference: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await drawnSample(db)
  await takeUpCases(db, actOf('joan', noon), await openedBy(db, 'joan', reference))
  await allocateCases(db, actOf('nadia', noon), await openedBy(db, 'nadia', reference), {
    cases: [1],
    inspector: 'tom',
  })
})
after(() => drop())

const opened = () => openCase(db, { username: 'tom', permissions: actOf('tom', noon).permissions }, reference, '1')
const save = async (text: Partial<InterviewText>, seen: number, when = noon) =>
  saveInterview(db, actOf('tom', when), await opened(), { text: { ...blankInterview, ...text }, saveId: newId(), seen })

test('CASE-06 CASE-07 the history of the interview says who changed what of it, when, and from what to what', async () => {
  const history = paths.cases.interviewHistory(reference, 1)
  const tom = await visitor(servicesFor(db), 'tom')
  assert.match(wordsOf(await tom.open(history)), /Nothing has been recorded of this interview yet/)
  await save({ strengths: 'Spoke pl', codes: ['barrier-vacancies'] }, 0)
  await save({ strengths: 'Spoke plainly', codes: ['barrier-vacancies'] }, 1)
  await save({ strengths: 'Spoke plainly <b>', feedback: 'practitioner' }, 2, new Date('2026-03-03T15:30:00Z'))
  const page = await (await visitor(servicesFor(db), 'nadia')).open(history)
  const words = wordsOf(page)
  assert.match(words, /stand together\. 3 saves in all, the newest first/)
  assert.match(
    words,
    /Tuesday 3 March 2026 at 15:30, Tom Okafor Barriers Nothing Before: .* Feedback given Given to the practitioner Key strengths Spoke plainly <b> Before: Spoke plainly Tuesday 3 March 2026 at 12:00, Tom Okafor Barriers .* Key strengths Spoke plainly /,
  )
  assert.doesNotMatch(words, /Spoke pl |Day |Time /)
  assert.match((await tom.open(paths.cases.interview(reference, 1))).body, new RegExp(`href="${history}"`))
})
