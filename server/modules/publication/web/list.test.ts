import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import {
  answerAll,
  decideRatings,
  larchwood,
  larchwoodReadyToPublish,
  openedBy,
  sameRating,
  setUpInspection,
  southCentralReadyToPublish,
  writeReport,
} from '../../../testutils/report-to-publish.ts'
import { servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { publishReport } from '../actions.ts'
import { publishedReports } from '../queries.ts'

let db: Db
let drop: () => Promise<void>
let anyone: Visitor

before(async () => {
  ;({ db, drop } = await testWorld())
  anyone = await visitor(servicesFor(db))
})
after(() => drop())

const shown = async (query: Record<string, string> = {}): Promise<string[]> => {
  const { body } = await anyone.open(`${paths.published.list}?${new URLSearchParams(query)}`)
  return [...body.matchAll(/href="\/inspections\/published\/([a-z0-9-]+)"/g)].map(
    ([, reference]) => reference as string,
  )
}
const choices = (page: string, name: string): string[] => {
  const select = new RegExp(`<select[^>]* name="${name}"[\\s\\S]*?</select>`).exec(page)?.[0] ?? ''
  return [...select.matchAll(/<option value="([^"]+)"/g)].map(([, value]) => value as string)
}

test('REPT-08 before anything is published the list says so, and what to read instead', async () => {
  const page = await anyone.open(paths.published.list)
  assert.match(page.body, /No inspection has been published yet/)
  assert.match(page.body, /href="\/standards"/)
  assert.doesNotMatch(page.body, /<form[^>]* role="search"/)
})

const [larchwoodHouse, meadowsweet, southCentral] = [
  'larchwood-house-ap-2026',
  'meadowsweet-garth-ap-2026',
  'south-central-dipp-2026',
]

test('REPT-08 published inspections are found by words, programme, region, year and rating, the newest first', async () => {
  await larchwoodReadyToPublish(db)
  await southCentralReadyToPublish(db)
  await setUpInspection(db, { ...larchwood, placeCode: 'LAP-N52-02' })
  await answerAll(db, meadowsweet)
  await decideRatings(db, meadowsweet, await sameRating(db, meadowsweet, 'outstanding'))
  await writeReport(db, meadowsweet)
  const days = { [southCentral]: '2026-03-03', [larchwoodHouse]: '2026-03-10', [meadowsweet]: '2027-01-05' }
  for (const [reference, day] of Object.entries(days))
    await publishReport(db, actOf('ruth', new Date(`${day}T10:00:00Z`)), await openedBy(db, 'ruth', reference))

  assert.deepEqual(await shown(), [meadowsweet, larchwoodHouse, southCentral])
  assert.deepEqual(await shown({ words: 'house LARCH' }), [larchwoodHouse])
  assert.deepEqual(await shown({ words: 'west midlands' }), [meadowsweet, larchwoodHouse])
  assert.deepEqual(await shown({ words: '%' }), [])
  assert.deepEqual(await shown({ programme: 'dipp' }), [southCentral])
  assert.deepEqual(await shown({ region: 'South Central' }), [southCentral])
  assert.deepEqual(await shown({ year: '2026' }), [larchwoodHouse, southCentral])
  assert.deepEqual(await shown({ rating: 'outstanding' }), [meadowsweet])
  assert.deepEqual(await shown({ rating: 'good', programme: 'dipp' }), [])
  assert.deepEqual(await shown({ year: 'nonsense', page: '0' }), [meadowsweet, larchwoodHouse, southCentral])
})

test('REPT-08 only what finds something can be chosen, and a rating only where there is one', async () => {
  const all = (await anyone.open(paths.published.list)).body
  assert.deepEqual(choices(all, 'programme'), ['approved-premises', 'dipp'])
  assert.deepEqual(choices(all, 'region'), ['South Central', 'West Midlands'])
  assert.deepEqual(choices(all, 'year'), ['2027', '2026'])
  assert.deepEqual(choices(all, 'rating'), ['outstanding', 'good'])
  const unrated = (await anyone.open(`${paths.published.list}?programme=dipp`)).body
  assert.deepEqual(choices(unrated, 'rating'), [])
})

test('REPT-08 a search that finds nothing keeps what was asked for, and says what to do', async () => {
  const { body } = await anyone.open(`${paths.published.list}?words=nowhere+%3Cb%3E`)
  assert.match(body, /value="nowhere &lt;b&gt;"/)
  assert.match(body, /No published inspection fits this search/)
  assert.match(body, /See all published inspections/)
})

test('REPT-08 a long list comes in pages', async () => {
  const first = await publishedReports(db, {}, { limit: 2 })
  const second = await publishedReports(db, {}, { limit: 2, offset: 2 })
  assert.equal(first.total, 3)
  assert.deepEqual(
    [...first.reports, ...second.reports].map(({ reference }) => reference),
    [meadowsweet, larchwoodHouse, southCentral],
  )
})

test('REPT-08 the list speaks Welsh', async () => {
  const reader = await visitor(servicesFor(db))
  const { body } = await reader.open(`${paths.published.list}?lang=cy`)
  assert.match(body, /Arolygiadau cyhoeddedig/)
  assert.match(body, /3 arolygiad/)
  assert.match(body, /Cyhoeddwyd: 10 Mawrth 2026/)
})
