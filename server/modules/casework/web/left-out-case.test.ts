import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import type { Username } from '../../../demonstration/people.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { openedBy } from '../../../testutils/report-to-publish.ts'
import { caseOpenedBy, judgeWholeCase, takenUpCases } from '../../../testutils/taken-up-cases.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { completeCase, reopenCase } from '../actions/complete-case.ts'
import { casesOf } from '../queries/cases.ts'

let db: Db
let drop: () => Promise<void>
let reference: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await takenUpCases(db)
})
after(() => drop())

const url = (number: number): string => paths.cases.show(reference, number)
const signedIn = (username: Username): Promise<Visitor> => visitor(servicesFor(db), username)
const opened = (number: number, username: Username = 'tom') => caseOpenedBy(db, username, reference, number)
const allCases = async () => casesOf(db, (await openedBy(db, 'nadia', reference)).inspection.id)
const reason = 'A serious further offence review had begun'
const why = `The case was left out of the sample on Tuesday 3 March 2026: ${reason}`
const substituteOf = async (number: number): Promise<string> =>
  paths.samples.substitute(reference, 'cases', (await opened(number)).inspected.sampled?.id as string)
/** Nadia leaves a case out of the sample, and is shown the substitutes for it. */
const leaveOut = async (nadia: Visitor, number: number) => {
  const page = await nadia.open(await substituteOf(number))
  return nadia.follow(await nadia.submit(page, { reason, intent: 'leave-out' }))
}

test('CASE-01 a case that turns out late to be none for the sample is judged no more, and says why', async () => {
  await judgeWholeCase(db, reference, 1)
  const [tom, nadia] = [await signedIn('tom'), await signedIn('nadia')]
  const address = await substituteOf(1)
  const before = await tom.open(url(1))
  assert.ok(!before.body.includes(address))
  assert.ok((await nadia.open(url(1))).body.includes(`href="${address}"`))
  await leaveOut(nadia, 1)
  const refused = await tom.submit(before, { evidence: 'Typed too late' }, { form: 'id="question-c1"', json: true })
  assert.deepEqual([refused.statusCode, refused.json()], [409, { state: 'refused', reasons: [why] }])
  const page = await tom.open(url(1))
  assert.ok(wordsOf(page).includes(`${why}.`))
  assert.doesNotMatch(page.body, /<form[^>]*id="question-c1"|value="complete"/)
  assert.match(page.body, /data-kept-text="question-c1"/)
  const done = await tom.submit(before, { intent: 'complete' }, { form: paths.cases.completion(reference, 1) })
  assert.equal(done.statusCode, 409)
  assert.ok(wordsOf(done).includes(why))
  assert.match(wordsOf(await nadia.open(paths.cases.list(reference))), / 1 , open the case Left out 3 of 3 /)
})

test('CASE-01 its substitute is taken up with the button of the list, as a file read that is nobody’s yet', async () => {
  const nadia = await signedIn('nadia')
  const choosing = await leaveOut(nadia, 2)
  const [, line] = /name="line" type="radio" value="(\d+)" checked/.exec(choosing.body) ?? []
  assert.equal((await nadia.submit(choosing, { line: line as string, reason: '', intent: 'choose' })).statusCode, 303)
  const list = await nadia.open(paths.cases.list(reference))
  const waiting = '1 case of the sample is not taken up yet: nobody can judge them before. Take up these cases'
  assert.ok(wordsOf(list).includes(waiting))
  assert.match(wordsOf(await nadia.follow(await nadia.submit(list))), /1 case is taken up/)
  const cases = await allCases()
  assert.deepEqual([cases.length, cases[36]?.number, cases[36]?.fileRead, cases[36]?.inspector], [37, 37, true, null])
  assert.match(
    wordsOf(await nadia.open(url(37))),
    /Inspected As a file read A substitute for a case that was left out is read from its file/,
  )
})

test('CASE-01 a case that was left out is not offered for allocation, and is not allocated with others', async () => {
  const nadia = await signedIn('nadia')
  await leaveOut(nadia, 3)
  const page = await nadia.open(paths.cases.allocate(reference))
  assert.doesNotMatch(page.body, /name="cases" type="checkbox" value="3"/)
  const refused = await nadia.submit(page, { inspector: 'nadia', cases: ['3', '4'] })
  assert.equal(refused.statusCode, 409)
  assert.match(wordsOf(refused), /Case 3 is not of the sample any more/)
  assert.equal((await opened(4)).inspected.inspector, 'tom')
})

test('CASE-09 a completed case that was left out keeps what was judged, and is not reopened', async () => {
  await judgeWholeCase(db, reference, 5)
  await completeCase(db, actOf('tom', noon), await opened(5))
  const nadia = await signedIn('nadia')
  await leaveOut(nadia, 5)
  await assert.rejects(reopenCase(db, actOf('nadia', noon), await opened(5, 'nadia'), 'Mine'), new RegExp(reason))
  const page = await nadia.open(url(5))
  assert.match(wordsOf(page), /C1 as a whole Sufficient Evidence Seen in the records/)
  assert.doesNotMatch(page.body, /id="reopen-form"/)
})
