import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { findDraw } from '#modules/sampling'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import type { Username } from '../../../demonstration/people.ts'
import { casesNow, drawFrom, drawnSample, variedRows } from '../../../testutils/drawn-sample.ts'
import { listOfRows } from '../../../testutils/long-list.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { openedBy, setUpInspection, southCentral } from '../../../testutils/report-to-publish.ts'
import { caseOpenedBy, judge, recordFacts, takenUpCases } from '../../../testutils/taken-up-cases.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { allocateCases } from '../actions/allocate-cases.ts'
import { arrangeCase } from '../actions/arrange-case.ts'
import { takeUpCases } from '../actions/take-up-cases.ts'
import { casesOf } from '../queries/cases.ts'
import { type InspectedCase, isInspected } from '../rules/inspected-case.ts'

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
const arrangeForm = { form: 'id="arrange-form"' }
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
  assert.deepEqual(await takeUpCases(db, actOf('joan', noon), open), { cases: 0, arranged: [] })
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

test('CASE-01 a case of the long list that was not drawn says so when it is added, and has its facts from there', async () => {
  const { inspection } = await openedBy(db, 'nadia', reference)
  const sample = await findDraw(db, inspection.id, 'cases')
  const drawn = new Set(sample?.record.selected.map(({ line }) => line))
  const line = [...Array(60).keys()].map(i => i + 2).find(each => !drawn.has(each)) as number
  const crn = `X${100_000 + line - 2}`
  const nadia = await signedIn('nadia')
  const typed = { ...wanted, crn, eventNumber: '1' }
  const added = wordsOf(await nadia.follow(await nadia.submit(await nadia.open(url), typed, arrangeForm)))
  const said = `Line ${line} of the long list “invented.csv”: it could have been drawn, and was not`
  assert.ok(added.includes(`${said}. Its facts come from there`), added)
  const [own] = (await all()).slice(-1)
  assert.deepEqual([own?.onList, own?.facts.requirements, own?.sampled], [said, 'rehabilitation-activity', null])
  assert.ok(wordsOf(await nadia.open(paths.cases.show(reference, own?.number as number))).includes(said))
})

test('CASE-01 a case of the sample that waits to be taken up is not added by arrangement', async () => {
  const other = await drawnSample(db, variedRows(20), '2026-04-13')
  const [first] = await casesNow(db, other)
  const adding = { ...wanted, crn: first?.crn as string, eventNumber: '1' }
  const add = async () => arrangeCase(db, actOf('nadia', noon), await openedBy(db, 'nadia', other), adding)
  await assert.rejects(add(), /This case is in the sample, and was not taken up yet: take up the cases of the sample/)
})

test('CASE-01 a case that was added by arrangement and is drawn later stands once: its number and its judgement stay, and it counts', async () => {
  const later = await setUpInspection(db, { ...southCentral, fieldwork: '2026-05-11' })
  const nadia = actOf('nadia', noon)
  const opened = (username: Username = 'nadia') => openedBy(db, username, later)
  const list = listOfRows(variedRows(3).map(row => ({ start_date: '2025-10-14', ...row })))
  for (const [crn, questionSet] of [
    ['X100000', 'core'],
    ['X100001', 'adjusted'],
  ] as const)
    await arrangeCase(db, nadia, await opened(), { ...wanted, crn, eventNumber: '1', questionSet })
  await allocateCases(db, nadia, await opened(), { cases: [1, 2], inspector: 'tom' })
  await judge(db, later, 1, { code: 'C1', evidence: 'Judged before the draw' })
  await recordFacts(db, later, 1, { 'review-due': false })
  await drawFrom(db, later, list)
  const joan = await signedIn('joan')
  const shown = await joan.follow(await joan.submit(await joan.open(paths.cases.list(later))))
  assert.match(
    wordsOf(shown),
    /3 cases are taken up\. Case 1 had been added by arrangement, and is of the sample now, with what was judged of it\. Case 2 had/,
  )
  const { inspection } = await opened()
  const cases = await casesOf(db, inspection.id)
  assert.deepEqual(
    cases.map(({ number, crn, arranged, sampled }) => [number, crn, arranged !== null, sampled !== null]),
    [
      [1, 'X100000', true, true],
      [2, 'X100001', true, true],
      [3, 'X100002', false, true],
    ],
  )
  const [first, second] = cases
  assert.deepEqual([first?.inspector, first?.fileRead, first?.facts['review-due']], ['tom', false, false])
  assert.deepEqual([first?.sentenceKind, second?.questionSet], ['licence', 'core'])
  const page = wordsOf(await (await signedIn('tom')).open(paths.cases.show(later, 1)))
  assert.match(page, /Judged before the draw/)
  assert.match(page, /It was drawn later: it is a case of the sample, and counts/)

  // Drawn again without it, it is an arranged case as before.
  const without = listOfRows(variedRows(3).map((row, i) => ({ start_date: '2025-10-15', ...row, crn: `X20000${i}` })))
  await drawFrom(db, later, without, { reason: 'Another list' })
  const again = await casesOf(db, inspection.id)
  assert.deepEqual([again[0]?.sampled, isInspected(again[0] as InspectedCase)], [null, true])
  assert.equal(isInspected(again[2] as InspectedCase), false)
})
