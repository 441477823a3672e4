import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import type { Username } from '../../../demonstration/people.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { openedBy } from '../../../testutils/report-to-publish.ts'
import { caseOpenedBy, judge, judgeWholeCase, takenUpCases } from '../../../testutils/taken-up-cases.ts'
import { teamUp } from '../../../testutils/team-up.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { allocateCases } from '../actions/allocate-cases.ts'
import { completeCase } from '../actions/complete-case.ts'
import { declareConflict } from '../actions/declare-conflict.ts'
import { judgementsOf } from '../queries/judgements.ts'

let db: Db
let drop: () => Promise<void>
let reference: string
let url: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await takenUpCases(db)
  url = paths.cases.allocate(reference)
})
after(() => drop())

const signedIn = (username: Username): Promise<Visitor> => visitor(servicesFor(db), username)
const opened = (number: number, username: Username = 'nadia') => caseOpenedBy(db, username, reference, number)
const inspectorOf = async (number: number) => (await opened(number)).inspected.inspector
const lastEvent = (what: string) =>
  db
    .selectFrom('event')
    .select(['who', 'details'])
    .where('what', '=', what)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()

test('CASE-01 the administrator and who leads allocate cases, on the record with whose they were', async () => {
  const joan = await signedIn('joan')
  const page = await joan.open(url)
  assert.match(wordsOf(page), /Nadia Rahman \(has 3 cases\) Tom Okafor \(has 10 cases\)/)
  assert.match(wordsOf(page), /14: X\d{6}, event 1 Oxfordshire, N59A\d{3}\. Nobody’s yet/)
  const empty = await joan.submit(page, { inspector: '' })
  assert.equal(empty.statusCode, 400)
  assert.match(wordsOf(empty), /There is a problem Select who inspects the cases Select the cases to allocate/)
  const answer = await joan.submit(page, { inspector: 'tom', cases: ['14', '11'] })
  assert.equal(answer.headers.location, url)
  assert.match(wordsOf(await joan.follow(answer)), /2 cases are now Tom Okafor’s .* Tom Okafor \(has 12 cases\)/)
  assert.deepEqual([await inspectorOf(14), await inspectorOf(11)], ['tom', 'tom'])
  const { who, details } = await lastEvent('CASES_ALLOCATED')
  const cases = [
    { number: 11, from: 'nadia' },
    { number: 14, from: null },
  ]
  assert.deepEqual([who, details], ['joan', { inspector: 'tom', cases }])
})

test('CASE-01 what was judged stays with a case that someone takes over: who had it reads it no more', async () => {
  await judge(db, reference, 1, { code: 'C1', evidence: 'Tom saw this' })
  const [tom, nadia] = [await signedIn('tom'), await signedIn('nadia')]
  const page = await tom.open(paths.cases.show(reference, 1))
  await nadia.submit(await nadia.open(url), { inspector: 'nadia', cases: '1' })
  const refused = await tom.submit(page, { answer: 'no' }, { form: 'id="question-c1"', json: true })
  assert.deepEqual([refused.statusCode, refused.json().state], [403, 'refused'])
  assert.equal((await tom.open(paths.cases.show(reference, 1))).statusCode, 403)
  const taken = await nadia.open(paths.cases.show(reference, 1))
  assert.match(taken.body, /<textarea[^>]*>Tom saw this<\/textarea>/)
  const mine = { answer: 'no', evidence: 'Tom saw this, and I more' }
  const saved = await nadia.submit(taken, mine, { form: 'id="question-c1"', json: true })
  assert.deepEqual([saved.json().state, saved.json().version], ['saved', 2])
  assert.equal((await judgementsOf(db, (await opened(1)).inspected.id)).get('C1')?.changedBy, 'nadia')
})

test('CASE-01 cases are allocated only to inspectors on the team, and only those that are not completed', async () => {
  await judgeWholeCase(db, reference, 2)
  await completeCase(db, actOf('tom', noon), await opened(2, 'tom'))
  const nadia = await signedIn('nadia')
  const page = await nadia.open(url)
  assert.doesNotMatch(page.body, /name="cases" type="checkbox" value="2"/)
  const refused = async (inspector: string, cases: string[]): Promise<string> => {
    const answer = await nadia.submit(page, { inspector, cases })
    assert.equal(answer.statusCode, 409)
    return wordsOf(answer)
  }
  assert.match(await refused('ines', ['3']), /There is a problem Ines Carvalho is not on the team/)
  assert.match(await refused('ruth', ['3']), /Ruth Amadi’s role in the inspectorate does not inspect cases/)
  assert.match(await refused('nobody', ['3']), /Select who inspects the cases/)
  assert.match(await refused('nadia', ['99']), /Select the cases to allocate/)
  assert.match(await refused('nadia', ['2', '3']), /Case 2 is completed: reopen before allocating to someone else/)
  assert.deepEqual([await inspectorOf(2), await inspectorOf(3)], ['tom', 'tom'])
  await teamUp(db, actOf('joan', noon), reference, { ines: 'assistant-inspector' })
  assert.equal((await nadia.submit(page, { inspector: 'ines', cases: '3' })).statusCode, 303)
})

test('TEAM-02 a case is not allocated to someone who has declared a conflict of interest with it', async () => {
  await declareConflict(db, actOf('tom', noon), await opened(4, 'tom'), 'Worked with the practitioner')
  const joan = await signedIn('joan')
  const page = await joan.open(url)
  assert.match(wordsOf(page), /4: X\d{6}, event 1 .*? Nobody’s yet\. Conflict of interest: Tom Okafor 5: /)
  const refused = await joan.submit(page, { inspector: 'tom', cases: ['4', '15'] })
  assert.equal(refused.statusCode, 409)
  assert.match(wordsOf(refused), /Case 4 is closed to Tom Okafor: a conflict of interest was declared/)
  assert.deepEqual([await inspectorOf(4), await inspectorOf(15)], [null, null])
  assert.match(refused.body, /name="cases" type="checkbox" value="15" checked/)
})

test('CASE-01 nobody else allocates, on the page or by the action', async () => {
  for (const username of ['tom', 'samir', 'ruth', 'helen', 'gareth'] as const)
    assert.equal((await (await signedIn(username)).open(url)).statusCode, 403, username)
  const wanted = { cases: [16], inspector: 'tom' }
  const open = await openedBy(db, 'tom', reference)
  await assert.rejects(allocateCases(db, actOf('tom', noon), open, wanted), /Your role does not allow this/)
  const fromOutside = await openedBy(db, 'ruth', reference)
  const reader = { username: 'gareth', permissions: actOf('gareth', noon).permissions }
  await assert.rejects(
    allocateCases(db, actOf('gareth', noon), { ...fromOutside, reader }, wanted),
    /You are not on the team of this inspection/,
  )
  assert.equal(await inspectorOf(16), null)
})
