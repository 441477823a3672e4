import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { parseCsv } from 'hucre/csv'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { larchwoodReadyToPublish, openedBy } from '../../../testutils/report-to-publish.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { publishReport } from '../actions.ts'
import { csvOf } from '../data-files.ts'
import { findPublished } from '../queries.ts'

let db: Db
let drop: () => Promise<void>
let reference: string
let sha256: string
let anyone: Visitor

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await larchwoodReadyToPublish(db)
  sha256 = await publishReport(db, actOf('ruth', noon), await openedBy(db, 'ruth', reference))
  anyone = await visitor(servicesFor(db))
})
after(() => drop())

test('REPT-07 the JSON file is letter by letter what was published: its hash is the one on the page', async () => {
  const file = await anyone.open(`${paths.published.data(reference)}?format=json`)
  assert.equal(file.headers['content-type'], 'application/json; charset=utf-8')
  assert.match(String(file.headers['content-disposition']), /filename=larchwood-house-ap-2026\.json/)
  assert.equal(createHash('sha256').update(file.body).digest('hex'), sha256)
  assert.ok((await anyone.open(paths.published.show(reference))).body.includes(sha256))
  assert.equal(file.json().ratings.overall.total, 9)
})

test('REPT-07 the table has a row for each standard, key question and prompt, and for the overall rating', async () => {
  const file = await anyone.open(`${paths.published.data(reference)}?format=csv`)
  assert.equal(file.headers['content-type'], 'text/csv; charset=utf-8')
  const [columns = [], ...rows] = parseCsv(file.body.replace(/^\uFEFF/, '')) as string[][]
  const cell = (row: readonly string[] | undefined, name: string): string => String(row?.[columns.indexOf(name)] ?? '')
  assert.equal(rows.length, 1 + 5 + 66)
  const safety = rows.find(row => cell(row, 'kind') === 'standard' && cell(row, 'code') === '3')
  assert.deepEqual(
    [cell(safety, 'rating'), cell(safety, 'score'), cell(safety, 'out_of')],
    ['Requires improvement', '1', '3'],
  )
  const overall = rows.find(row => cell(row, 'kind') === 'overall')
  assert.deepEqual([cell(overall, 'rating'), cell(overall, 'score'), cell(overall, 'out_of')], ['Good', '9', '15'])
  assert.equal(
    cell(
      rows.find(row => cell(row, 'code') === '3.1.5'),
      'answer',
    ),
    'no',
  )
})

test('REPT-07 nothing in the table is a formula', async () => {
  const content = (await findPublished(db, reference))?.content
  assert.ok(content)
  for (const start of ['=', '+', '-', '@']) {
    const csv = csvOf({ ...content, place: { ...content.place, name: `${start}SUM(A1)` } })
    assert.ok(csv.includes(`'${start}SUM(A1)`), start)
    assert.ok(!csv.includes(`,${start}SUM`), start)
  }
})

test('the data has a page of its own, and no other format', async () => {
  const page = await anyone.open(paths.published.data(reference))
  assert.match(page.body, /Data of this inspection/)
  assert.ok(page.body.includes(sha256))
  assert.equal((await anyone.open(`${paths.published.data(reference)}?format=exe`)).statusCode, 404)
  assert.equal((await anyone.open(`${paths.published.data(reference)}?format=constructor`)).statusCode, 404)
})
