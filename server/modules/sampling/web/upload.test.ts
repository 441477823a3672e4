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
let address: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await setUpInspection(db, southCentral)
  samir = await visitor(servicesFor(db), 'samir')
  address = paths.samples.upload(reference, 'cases')
})
after(() => drop())

const kept = () => db.selectFrom('samplingList').select(['id', 'name', 'rows', 'sha256', 'mapping']).execute()
const send = async (name: string, bytes: Uint8Array, fields?: Record<string, string>) =>
  samir.upload(await samir.open(address), name, bytes, fields)

test('SAMP-01 a list with faults says line, column, value and what was expected of each, and nothing of it is kept', async () => {
  const rows = ordinaryRows(5)
  const list = listOfRows([...rows, { rosh: 'Hihg' }, { start_date: '31/02/2025', last_name: 'Unheard-of' }])
  const answer = await send('south-central.csv', list)
  assert.equal(answer.statusCode, 400)
  const words = wordsOf(answer)
  assert.match(answer.body, /<title>Error: Upload a long list/)
  assert.match(words, /The list has 2 faults/)
  assert.match(words, /7 rosh Hihg one of: Low, Medium, High, Very high/)
  assert.match(words, /8 start_date 31\/02\/2025 a date/)
  assert.doesNotMatch(words, /Unheard-of/)
  assert.deepEqual(await kept(), [])

  const download = await samir.upload(answer, 'south-central.csv', list, { answer: 'faults' })
  assert.match(String(download.headers['content-disposition']), /south-central-dipp-2026-faults\.csv/)
  assert.match(download.body, /7,rosh,Hihg,"one of: Low, Medium, High, Very high"/)
  assert.deepEqual(await kept(), [])
})

test('SAMP-01 the first hundred of many faults are shown, with how many there are', async () => {
  const words = wordsOf(await send('list.csv', listOfRows(ordinaryRows(150, { rosh: 'none' }))))
  assert.match(words, /The list has 150 faults/)
  assert.match(words, /These are the first 100 of 150/)
  assert.match(words, /101 rosh none/)
  assert.doesNotMatch(words, /102 rosh none/)
})

test('SAMP-01 a file that is no list is refused with what to do, and no file is asked for', async () => {
  for (const [name, bytes, expected] of [
    ['list.csv', Buffer.from('%PDF-1.7 not a list'), /list\.csv” is a PDF/],
    ['list.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /is a zip file/],
    ['list.csv', Buffer.from([0xff, 0xfe, 0x00]), /damaged letters/],
    ['list.csv', Buffer.alloc(0), /Select the long list/],
    ['list.csv', Buffer.from('crn\n'), /The list has/],
  ] as const) {
    const answer = await send(name, bytes)
    assert.equal(answer.statusCode, 400, name)
    assert.match(wordsOf(answer), expected)
  }
  assert.deepEqual(await kept(), [])
})

test('SAMP-01 a file over 30 MB is refused by a page that says so, and one of 11 MB is read', async () => {
  const large = await send('list.csv', Buffer.alloc(31 * 1024 * 1024, 'x'))
  assert.equal(large.statusCode, 413)
  assert.match(large.body, /The file is too large[\s\S]*Choose a file of 30 MB or less/)
  const read = await send('list.csv', listOfRows([{ rosh: 'none', notes: 'x'.repeat(11 * 1024 * 1024) }]))
  assert.match(wordsOf(read), /The list has 1 fault/)
})

test('SAMP-01 a list without a fault is kept whole and leads to drawing from it; the same bytes again lead to the same list', async () => {
  const list = listOfRows([...ordinaryRows(8), { under_review: 'SFO' }])
  const answer = await send('C:\\lists\\south central.csv', list)
  assert.equal(answer.statusCode, 303)
  const [row, ...more] = await kept()
  assert.deepEqual([row?.name, row?.rows, more.length], ['south central.csv', 9, 0])
  const page = await samir.follow(answer)
  assert.match(wordsOf(page), /The long list is read and kept/)
  assert.match(wordsOf(page), /8 of 9 cases can be drawn/)

  const again = await send('another name.csv', list)
  assert.equal(again.headers.location, answer.headers.location)
  assert.match(wordsOf(await samir.follow(again)), /had been uploaded already/)
  assert.equal((await kept()).length, 1)
  const events = await db.selectFrom('event').select('details').where('what', '=', 'LONG_LIST_UPLOADED').execute()
  assert.deepEqual(
    events.map(({ details }) => details),
    [{ sample: 'Case sample of the region', rows: 9, sha256: row?.sha256 }],
  )
  assert.match(wordsOf(await samir.open(address)), /1 list is uploaded .*south central\.csv 9/)
})

test('SAMP-01 names and dates of birth of a list are on no page but that of a case, and not in the record', async () => {
  const [list] = await kept()
  for (const url of [address, `${paths.samples.draw(reference, 'cases')}?list=${list?.id}`]) {
    const { body } = await samir.open(url)
    assert.doesNotMatch(body, /Last-\d|19[678]\d-0\d-11/, url)
  }
  const events = await db.selectFrom('event').select('details').execute()
  assert.doesNotMatch(JSON.stringify(events), /Last-\d|19[678]\d-0\d-11/)
})

test('SAMP-01 CONF-01 who draws no samples cannot upload a list, and that they tried is on the record', async () => {
  for (const username of ['nadia', 'joan', 'helen'] as const) {
    const person = await visitor(servicesFor(db), username)
    assert.equal((await person.open(address)).statusCode, 403, username)
    const refusals = db.selectFrom('event').select('what').where('who', '=', username).orderBy('id', 'desc').limit(1)
    assert.equal((await refusals.executeTakeFirstOrThrow()).what, 'REFUSED_SAMPLE_UPLOAD')
  }
})

test('SAMP-13 a sample of another level, or of no programme, is not found', async () => {
  for (const id of ['supervision', 'nothing'])
    assert.equal((await samir.open(paths.samples.upload(reference, id))).statusCode, 404)
})
