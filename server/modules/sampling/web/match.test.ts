import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { listOfRows, ordinaryRows } from '../../../testutils/long-list.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { setUpInspection, southCentral } from '../../../testutils/report-to-publish.ts'
import { servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'

let db: Db
let drop: () => Promise<void>
let reference: string
let samir: Visitor
let upload: string
let match: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await setUpInspection(db, southCentral)
  samir = await visitor(servicesFor(db), 'samir')
  upload = paths.samples.upload(reference, 'cases')
  match = paths.samples.match(reference, 'cases')
})
after(() => drop())

/** The same list with other headings. */
const renamed = (list: Uint8Array, headings: Record<string, string>): Uint8Array => {
  const [header = '', ...rows] = Buffer.from(list).toString().split('\r\n')
  const names = header.split(',').map(name => headings[name] ?? name)
  return Buffer.from([names.join(','), ...rows].join('\r\n'))
}
const lists = () => db.selectFrom('samplingList').select(['id', 'rows', 'mapping']).orderBy('id').execute()
const remembered = () => db.selectFrom('samplingMapping').select(['header', 'column']).orderBy('header').execute()
const other = { practitioner_code: 'Practitioner', pdu: 'LDU', under_review: 'Enquiry' }

test('SAMP-01 a file with other headings leads to matching them, which is remembered for every later list', async () => {
  const list = renamed(listOfRows([...ordinaryRows(8), { under_review: 'SFO' }]), other)
  const page = await samir.upload(await samir.open(upload), 'list.csv', list)
  assert.equal(page.statusCode, 200)
  assert.match(wordsOf(page), /The file has no columns pdu, practitioner_code, without which no sample can be drawn/)
  assert.match(wordsOf(page), /The file was not kept/)
  // What looks like it is suggested.
  assert.match(page.body, /<option value="Practitioner" selected>/)
  assert.deepEqual(await lists(), [])

  const chosen = { 'column-practitioner_code': 'Practitioner', 'column-under_review': 'Enquiry', intent: 'match' }
  const refused = await samir.upload(page, 'list.csv', list, { ...chosen, 'column-pdu': 'Practitioner' })
  assert.equal(refused.statusCode, 400)
  assert.match(wordsOf(refused), /Select another heading for practitioner_code: “Practitioner” is chosen twice/)
  assert.match(refused.body, /<option value="Enquiry" selected>/)
  const nothing = await samir.upload(refused, '', Buffer.alloc(0), { intent: 'match' })
  assert.match(
    wordsOf(nothing),
    /Select the heading that is pdu Select the heading that is practitioner_code Select the same/,
  )
  assert.deepEqual(await remembered(), [])

  const answer = await samir.upload(nothing, 'list.csv', list, { ...chosen, 'column-pdu': 'LDU' })
  assert.equal(answer.statusCode, 303)
  assert.match(wordsOf(await samir.follow(answer)), /8 of 9 cases can be drawn/)
  const mapping = { practitioner: 'practitioner_code', ldu: 'pdu', enquiry: 'under_review' }
  assert.deepEqual(Object.fromEntries((await remembered()).map(({ header, column }) => [header, column])), mapping)
  assert.deepEqual(
    (await lists()).map(kept => kept.mapping),
    [mapping],
  )

  const later = await samir.upload(await samir.open(upload), 'later.csv', renamed(listOfRows(ordinaryRows(3)), other))
  assert.match(wordsOf(await samir.follow(later)), /3 of 3 cases can be drawn/)
  const { details } = await db
    .selectFrom('event')
    .select('details')
    .where('what', '=', 'COLUMNS_MATCHED')
    .executeTakeFirstOrThrow()
  assert.deepEqual(details, {
    matched: ['ldu is pdu', 'practitioner is practitioner_code', 'enquiry is under_review'],
  })
})

test('SAMP-01 a list that says nothing of what the rules ask says so, and its columns can be matched afterwards', async () => {
  const list = renamed(listOfRows([...ordinaryRows(4), { end_date: '2025-07-10' }]), { end_date: 'Terminated' })
  const first = await samir.follow(await samir.upload(await samir.open(upload), 'list.csv', list))
  assert.match(wordsOf(first), /5 of 5 cases can be drawn/)
  assert.match(wordsOf(first), /the list says of no case, so that they apply to none: .*Date .* ended/i)

  const page = await samir.upload(await samir.open(match), 'list.csv', list, { intent: 'look' })
  assert.match(wordsOf(page), /Every column that is needed is there/)
  const answer = await samir.upload(page, 'list.csv', list, { intent: 'match', 'column-end_date': 'Terminated' })
  // The same bytes, read anew: nothing was drawn from them as they were read before.
  assert.equal((await lists()).filter(({ rows }) => rows === 5).length, 1)
  assert.match(wordsOf(await samir.follow(answer)), /4 of 5 cases can be drawn/)
})

test('SAMP-01 a match can be forgotten; lists that were read by it stay as they were read', async () => {
  const before = await lists()
  const page = await samir.open(match)
  assert.match(wordsOf(page), /“ldu” is pdu Samir Patel, 3 March 2026/)
  const answer = await samir.submit(
    page,
    { forget: ['ldu', 'terminated'], intent: 'forget' },
    { form: 'name="forget"' },
  )
  assert.equal(answer.statusCode, 303)
  assert.deepEqual(
    (await remembered()).map(({ header }) => header),
    ['enquiry', 'practitioner'],
  )
  assert.deepEqual(await lists(), before)
  assert.match(wordsOf(await samir.open(`${paths.samples.draw(reference, 'cases')}?list=${before[0]?.id}`)), /8 of 9/)
  const again = await samir.upload(await samir.open(upload), 'list.csv', renamed(listOfRows(ordinaryRows(2)), other))
  assert.match(wordsOf(again), /The file has no column pdu/)
})

test('SAMP-01 a file that is no list is refused where columns are matched too', async () => {
  const page = await samir.open(match)
  for (const [bytes, expected] of [
    [Buffer.from('%PDF-1.7'), /is a PDF/],
    [Buffer.alloc(0), /Select the long list/],
  ] as const) {
    const answer = await samir.upload(page, 'list.csv', bytes, { intent: 'look' })
    assert.equal(answer.statusCode, 400)
    assert.match(wordsOf(answer), expected)
  }
})
