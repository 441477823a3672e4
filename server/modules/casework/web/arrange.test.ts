import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import type { Username } from '../../../demonstration/people.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { openedBy } from '../../../testutils/report-to-publish.ts'
import { caseOpenedBy, takenUpCases } from '../../../testutils/taken-up-cases.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { arrangeCase } from '../actions/arrange-case.ts'
import { takeUpCases } from '../actions/take-up-cases.ts'
import { casesOf } from '../queries/cases.ts'

let db: Db
let drop: () => Promise<void>
let reference: string
let url: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await takenUpCases(db)
  url = paths.cases.arrange(reference)
})
after(() => drop())

const signedIn = (username: Username): Promise<Visitor> => visitor(servicesFor(db), username)
const about = { crn: 'X900001', eventNumber: '2', pdu: 'Oxfordshire', practitioner: 'N59A900', questionSet: 'core' }
const wanted = { ...about, with: 'Alex Moor, head of the PDU', reason: 'Named by three practitioners as good work' }
const all = async () => casesOf(db, (await openedBy(db, 'nadia', reference)).inspection.id)

test('CASE-01 who leads adds a case by arrangement: with whom and why is recorded, and it is read from its file', async () => {
  const nadia = await signedIn('nadia')
  const page = await nadia.open(url)
  const empty = await nadia.submit(page, {}, { form: 'id="arrange-form"' })
  assert.equal(empty.statusCode, 400)
  assert.match(
    wordsOf(empty),
    /Enter the CRN: .*Enter the event number.*Enter the PDU.*Select a question set.*Enter with whom it was arranged, with name and role.*Enter why the case is needed/,
  )
  const typed = { ...wanted, crn: ' x900001 ' }
  const answer = await nadia.submit(page, typed, { form: 'id="arrange-form"' })
  assert.match(wordsOf(await nadia.follow(answer)), /Case 37 is added\. Allocate it next/)
  const [added] = (await all()).slice(-1)
  assert.deepEqual(
    [added?.number, added?.crn, added?.fileRead, added?.sampled, added?.arranged],
    [37, 'X900001', true, null, { with: wanted.with, reason: wanted.reason }],
  )
  const event = await db
    .selectFrom('event')
    .select(['who', 'details'])
    .where('what', '=', 'CASE_ARRANGED')
    .executeTakeFirstOrThrow()
  const details = { case: 37, crn: 'X900001', with: wanted.with, reason: wanted.reason }
  assert.deepEqual(event, { who: 'nadia', details })
  assert.match(
    wordsOf(await nadia.open(paths.cases.show(reference, 37))),
    /Inspected As a file read Added by arrangement: read from its file Added by arrangement With Alex Moor, head of the PDU: Named by three practitioners as good work/,
  )
})

test('CASE-01 the same CRN and event is not added twice, be it of the sample or arranged; another event of the person is', async () => {
  const nadia = await signedIn('nadia')
  const page = await nadia.open(url)
  const form = { form: 'id="arrange-form"' }
  const again = await nadia.submit(page, wanted, form)
  assert.equal(again.statusCode, 409)
  assert.match(wordsOf(again), /This case is here already: case 37/)
  assert.match(again.body, /<textarea[^>]*>Named by three practitioners as good work<\/textarea>/)
  const { crn, eventNumber } = (await caseOpenedBy(db, 'nadia', reference, 9)).inspected
  const sampled = await nadia.submit(page, { ...wanted, crn, eventNumber }, form)
  assert.match(wordsOf(sampled), /This case is here already: case 9/)
  assert.equal((await all()).length, 37)
  assert.equal((await nadia.submit(page, { ...wanted, eventNumber: '3' }, form)).statusCode, 303)
  assert.equal((await all()).length, 38)
})

test('CASE-01 an arranged case counts apart from the sample: none of it, and none more to take up', async () => {
  const open = await openedBy(db, 'joan', reference)
  assert.equal(await takeUpCases(db, actOf('joan', noon), open), 0)
  const cases = await all()
  assert.equal(cases.filter(({ sampled }) => sampled !== null).length, 36)
  assert.deepEqual(
    cases.filter(({ arranged }) => arranged !== null).map(({ number, sampled }) => [number, sampled]),
    [
      [37, null],
      [38, null],
    ],
  )
})

test('CASE-01 only who leads adds a case, and only with one of the programme’s question sets', async () => {
  for (const username of ['tom', 'joan', 'samir', 'ruth', 'gareth'] as const)
    assert.equal((await (await signedIn(username)).open(url)).statusCode, 403, username)
  const add = async (username: Username, changed = {}) =>
    arrangeCase(db, actOf(username, noon), await openedBy(db, username, reference), {
      ...{ ...wanted, crn: 'X900002' },
      ...changed,
    })
  await assert.rejects(add('tom'), /Your role does not allow this.*Only whoever leads the inspection adds cases/)
  await assert.rejects(add('joan'), /Your role does not allow this/)
  await assert.rejects(add('nadia', { questionSet: 'invented' }), /Select one of the programme’s question sets/)
  assert.equal((await all()).length, 38)
})

test('CASE-01 of two who add the same case at once one does', async () => {
  const add = async () =>
    arrangeCase(db, actOf('nadia', noon), await openedBy(db, 'nadia', reference), { ...wanted, crn: 'X900003' })
  const attempts = await Promise.allSettled([add(), add()])
  assert.deepEqual(attempts.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  assert.equal((await all()).filter(({ crn }) => crn === 'X900003').length, 1)
})
