import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { caseOpenedBy, judgeWholeCase, takenUpCases } from '../../../testutils/taken-up-cases.ts'
import { noon, servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { completeCase, reopenCase } from '../actions/complete-case.ts'

let db: Db
let drop: () => Promise<void>
let reference: string
let url: string

const complete = async (number: number): Promise<void> => {
  await judgeWholeCase(db, reference, number)
  await completeCase(db, actOf('tom', noon), await caseOpenedBy(db, 'tom', reference, number))
}

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await takenUpCases(db)
  url = paths.results.headlines(reference)
})
after(() => drop())

const form = { form: 'id="headlines-form"', json: true }

test('CASE-09 without a completed case, or a word of what they show, no headline findings can be issued', async () => {
  const nadia = await visitor(servicesFor(db), 'nadia')
  const refused = await nadia.submit(await nadia.open(url), { intent: 'issue' }, { form: 'value="issue"' })
  assert.equal(refused.statusCode, 409)
  assert.match(wordsOf(refused), /No case is completed yet: there is nothing to find/)
  await complete(1)
  const again = await nadia.submit(await nadia.open(url), { intent: 'issue' }, { form: 'value="issue"' })
  assert.match(wordsOf(again), /Enter what the cases show: strengths, areas for improvement, or both/)
})

test('CASE-03 CASE-09 the lead’s words are saved as they are typed; a stale save shows both texts, the same words again are no clash', async () => {
  const nadia = await visitor(servicesFor(db), 'nadia')
  const page = await nadia.open(url)
  const saved = await nadia.submit(page, { strengths: 'Assessments are clear.' }, form)
  assert.deepEqual([saved.statusCode, saved.json().state, saved.json().version], [200, 'saved', 1])
  const same = await nadia.submit(page, { strengths: 'Assessments are clear.', saveId: newId() }, form)
  assert.deepEqual([same.json().state, same.json().version], ['saved', 1])
  const stale = await nadia.submit(page, { strengths: 'Something else', saveId: newId() }, form)
  assert.deepEqual([stale.statusCode, stale.json().theirs.strengths], [409, 'Assessments are clear.'])
})

test('CASE-09 only whoever leads writes them; others of the team read', async () => {
  const tom = await visitor(servicesFor(db), 'tom')
  const page = await tom.open(url)
  assert.equal(page.statusCode, 200)
  assert.doesNotMatch(page.body, /headlines-form"[^>]*data-autosave/)
  assert.match(wordsOf(page), /Assessments are clear\./)
})

test('CASE-09 issued, words and figures are fixed, whatever becomes of the cases', async () => {
  const nadia = await visitor(servicesFor(db), 'nadia')
  const before = await nadia.open(url)
  const issued = await nadia.follow(await nadia.submit(before, { intent: 'issue' }, { form: 'value="issue"' }))
  assert.match(wordsOf(issued), /Issued by Nadia Rahman .* 1 of 36 cases of the sample is completed, as of /)
  const late = await nadia.submit(before, { strengths: 'Changed later', saveId: newId() }, form)
  assert.equal(late.statusCode, 409)
  assert.match(JSON.stringify(late.json()), /were issued on .* and do not change any more/)
  await reopenCase(db, actOf('tom', noon), await caseOpenedBy(db, 'tom', reference, 1), 'A prompt was misread.')
  const words = wordsOf(await nadia.open(url))
  assert.match(words, /1 of 36 cases of the sample is completed, as of .* C1 .*100\.0% \(1 of 1\)/)
  assert.match(words, /Assessments are clear\./)
})
