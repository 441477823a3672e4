import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { inventedList, listOfRows, ordinaryRows } from '../../../testutils/long-list.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { openedBy, setUpInspection, southCentral } from '../../../testutils/report-to-publish.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { uploadList } from '../actions/upload-list.ts'
import { findDraw } from '../queries/draws.ts'
import { openSample } from '../queries/samples.ts'

let db: Db
let drop: () => Promise<void>
let reference: string
let samir: Visitor

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await setUpInspection(db, southCentral)
  samir = await visitor(servicesFor(db), 'samir')
})
after(() => drop())

const data = actOf('samir', noon)
const address = () => paths.samples.draw(reference, 'cases')
const sampleOf = async () => openSample(db, { username: 'samir', permissions: data.permissions }, reference, 'cases')
const upload = async (bytes: Uint8Array): Promise<string> => {
  const outcome = await uploadList(db, data, await sampleOf(), { name: 'list.csv', bytes })
  assert.ok('list' in outcome)
  return outcome.list
}
const drawNow = async (number?: number) => findDraw(db, (await sampleOf()).inspection.id, 'cases', number)
const form = { form: 'name="seen"' }

test('SAMP-08 without a list there is nothing to draw from, and the page leads to uploading one', async () => {
  assert.equal((await samir.open(address())).headers.location, paths.samples.upload(reference, 'cases'))
})

test('SAMP-04 the page shows the size with its formula, the days that are inspected and what the sample has to keep', async () => {
  await upload(inventedList(400))
  const words = wordsOf(await samir.open(address()))
  const [, eligible, size] = /(\d+) of 400 cases can be drawn[\s\S]* (\d+) cases At 80 per cent/.exec(words) ?? []
  assert.ok(Number(eligible) > Number(size) && Number(size) > 15)
  assert.match(words, /80 per cent confidence within 7 percentage points/)
  assert.match(words, /Monday 7 July 2025 to Sunday 13 July 2025/)
  assert.match(words, /Monday 14 July 2025 to Sunday 20 July 2025/)
  assert.match(words, /At most 1 case of any practitioner At least 5 cases from each PDU/)
  assert.match(words, /Oxfordshire \d+ \d+/)
})

test('SAMP-04 a size that is set needs its reason and has to be possible; what was typed is shown again', async () => {
  const page = await samir.open(address())
  for (const [fields, expected] of [
    [{ size: '20' }, /Enter the reason for this size/],
    [{ size: '', sizeReason: 'Fewer inspectors' }, /Enter the size that the reason is for/],
    [{ size: '401', sizeReason: 'All of them' }, /The size must be a whole number from 1 to \d+/],
    [{ size: '12.5', sizeReason: 'Half a case' }, /The size must be a whole number/],
    [{ seed: 'two\nlines' }, /Enter one line/],
  ] as const) {
    const answer = await samir.submit(page, fields, form)
    assert.equal(answer.statusCode, 400, JSON.stringify(fields))
    assert.match(wordsOf(answer), expected)
    if ('sizeReason' in fields) assert.ok(answer.body.includes(fields.sizeReason))
  }
  assert.equal(await drawNow(), undefined)
})

test('SAMP-08 two clicks at once make one draw, on the record with all that repeats it, and both lead to it', async () => {
  const page = await samir.open(address())
  const answers = await Promise.all([samir.submit(page, {}, form), samir.submit(page, {}, form)])
  assert.deepEqual(
    answers.map(({ statusCode, headers }) => [statusCode, headers.location]),
    [303, 303].map(status => [status, paths.samples.show(reference, 'cases')]),
  )
  const draws = await db.selectFrom('samplingDraw').select(['number', 'reason', 'drawnBy']).execute()
  assert.deepEqual(draws, [{ number: 1, reason: null, drawnBy: 'samir' }])
  const draw = await drawNow()
  const cases = await db.selectFrom('samplingCase').select(['line', 'fileRead']).orderBy('line').execute()
  assert.deepEqual(
    cases.map(({ line }) => line),
    draw?.record.selected.map(({ line }) => line),
  )
  assert.ok(cases.every(({ fileRead }) => !fileRead))
  const events = await db.selectFrom('event').select('details').where('what', '=', 'SAMPLE_DRAWN').execute()
  assert.equal(events.length, 1)
  const { seed, longListSha256, drawn, seedGivenByHand } = events[0]?.details ?? {}
  assert.deepEqual(
    [seed, longListSha256, drawn, seedGivenByHand],
    [draw?.record.seed, draw?.record.longList.sha256, cases.length, false],
  )
})

test('SAMP-08 drawing again needs a reason; the draw before stays on the record, and what was decided on it is said', async () => {
  const first = await drawNow()
  const [sampled] = await db.selectFrom('samplingCase').select('id').limit(1).execute()
  const request = {
    caseId: sampled?.id as string,
    askedForBy: 'The region',
    reason: 'Under review',
    recordedBy: 'joan',
  }
  await db
    .insertInto('samplingExclusionRequest')
    .values({ id: crypto.randomUUID(), ...request, recordedAt: noon })
    .execute()
  const page = await samir.open(address())
  assert.match(
    wordsOf(page),
    /takes the place of draw 1, and leaves behind .*: 1 request to leave a case out is waiting/,
  )
  const refused = await samir.submit(page, { seed: 'twelve dice' }, form)
  assert.equal(refused.statusCode, 400)
  assert.match(wordsOf(refused), /Enter the reason for drawing again/)

  const reason = 'The list had left out a PDU'
  const answer = await samir.submit(refused, { seed: 'twelve dice', reason, size: '30', sizeReason: 'As agreed' }, form)
  assert.equal(answer.statusCode, 303)
  assert.deepEqual((await drawNow(1))?.record, first?.record)
  const second = await drawNow()
  assert.deepEqual([second?.number, second?.reason, second?.record.seed], [2, reason, 'twelve dice'])
  assert.deepEqual(second?.record.size.set, { size: 30, reason: 'As agreed' })
  assert.equal(second?.record.selected.length, 30)
  const again = wordsOf(await samir.open(address()))
  assert.match(again, /2 draws .*Draw 2 30 .*The list had left out a PDU Draw 1 .*First draw/)
  const details = db.selectFrom('event').select('details').where('what', '=', 'SAMPLE_DRAWN').orderBy('id', 'desc')
  const { leftBehind, seedGivenByHand } = (await details.executeTakeFirstOrThrow()).details
  assert.deepEqual([leftBehind, seedGivenByHand], [{ requested: 1, decided: 0, leftOut: 0, substitutes: 0 }, true])
})

test('SAMP-08 a page from before the latest draw draws nothing: it leads to that draw', async () => {
  const page = await samir.open(address())
  const stale = page.body.replace('name="seen" value="2"', 'name="seen" value="1"')
  assert.notEqual(stale, page.body)
  const answer = await samir.submit({ ...page, body: stale }, { reason: 'Mine' }, form)
  assert.match(wordsOf(await samir.follow(answer)), /Draw 2 had been made meanwhile, so nothing was drawn again/)
  assert.equal((await drawNow())?.number, 2)
})

test('SAMP-07 a list from which no sample can hold everything gives the nearest one, and says what does not hold', async () => {
  const rows = [...ordinaryRows(30), ...ordinaryRows(3, { pdu: 'Swindon' })]
  const list = await upload(listOfRows(rows))
  const page = await samir.open(`${address()}?list=${list}`)
  const answer = await samir.submit(page, { reason: 'Another list' }, form)
  const shown = wordsOf(await samir.follow(answer))
  assert.match(shown, /Draw 3 is made: 24 cases\. Not everything could be held/)
  const infeasible = (await drawNow())?.record.infeasible
  assert.deepEqual(
    infeasible?.failed.map(({ name, scope, by }) => [name, scope, by]),
    [['pdu-minimum', 'Swindon', 2]],
  )
})

test('SAMP-03 a list of which nobody can be drawn says why, and has no form', async () => {
  const list = await upload(listOfRows(ordinaryRows(4, { start_date: '2025-01-01' })))
  const page = await samir.open(`${address()}?list=${list}`)
  assert.match(wordsOf(page), /0 of 4 cases can be drawn/)
  assert.match(wordsOf(page), /No case on this list can be drawn/)
  assert.doesNotMatch(page.body, /name="seen"/)
})

test('SAMP-13 a list of another inspection, and none at all, is not found', async () => {
  const elsewhere = await setUpInspection(db, { ...southCentral, placeCode: 'N53' })
  const [list] = await db.selectFrom('samplingList').select('id').orderBy('id').execute()
  for (const id of [list?.id, crypto.randomUUID(), 'nothing', ''])
    assert.equal((await samir.open(`${paths.samples.draw(elsewhere, 'cases')}?list=${id}`)).statusCode, 404)
  const page = await samir.open(`${address()}?list=${list?.id}`)
  assert.equal((await samir.submit(page, { list: 'nothing', reason: 'x' }, form)).statusCode, 404)
})

test('CONF-01 who does not draw samples is refused, on the record; the inspection is open to nobody else either', async () => {
  for (const username of ['nadia', 'tom', 'ruth', 'joan'] as const) {
    const person = await visitor(servicesFor(db), username)
    assert.equal((await person.open(address())).statusCode, 403, username)
    const refusals = db.selectFrom('event').select('what').where('who', '=', username).orderBy('id', 'desc').limit(1)
    assert.equal((await refusals.executeTakeFirstOrThrow()).what, 'REFUSED_SAMPLE_DRAW')
  }
  const open = await openedBy(db, 'nadia', reference)
  assert.equal(open.inspection.reference, reference)
})
