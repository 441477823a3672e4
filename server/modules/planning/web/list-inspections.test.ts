import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { teamUp } from '../../../testutils/team-up.ts'
import { servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { createInspection } from '../actions/create-inspection.ts'
import { searchInspections } from '../queries/search-inspections.ts'

const ruth = actOf('ruth', new Date('2025-12-01T10:00:00Z'))
const house = { programme: 'approved-premises', level: 'approved-premises' }
let db: Db
let drop: () => Promise<void>

// Seen on Tuesday 3 March 2026.
before(async () => {
  ;({ db, drop } = await testWorld())
  await createInspection(db, ruth, { ...house, placeCode: 'LAP-N53-01', fieldwork: '2026-03-04' })
  await createInspection(db, ruth, { ...house, placeCode: 'LAP-N03-01', fieldwork: '2026-04-15' })
  await createInspection(db, ruth, { ...house, placeCode: 'LAP-N53-02', fieldwork: '2025-12-10' })
  await createInspection(db, ruth, { programme: 'dipp', level: 'region', placeCode: 'N53', fieldwork: '2026-02-16' })
  await teamUp(db, ruth, 'aldercrest-house-ap-2026', { nadia: 'lead-inspector' })
})
after(() => drop())

const references = async (filter: Parameters<typeof searchInspections>[1]) =>
  (await searchInspections(db, filter, { today: '2026-03-03', page: 1 })).rows.map(({ reference }) => reference)

test('PLAN-01 inspections are found by programme, phase, region and text, the latest fieldwork first', async () => {
  const [all, ap, early, dipp] = [
    ['cowslipmere-house-ap-2026', 'aldercrest-house-ap-2026', 'east-midlands-dipp-2026', 'dunnockfield-house-ap-2025'],
    'aldercrest-house-ap-2026',
    'cowslipmere-house-ap-2026',
    'east-midlands-dipp-2026',
  ]
  assert.deepEqual(await references({}), all)
  assert.deepEqual(await references({ programme: 'dipp' }), [dipp])
  assert.deepEqual(await references({ region: 'N53' }), [ap, dipp, 'dunnockfield-house-ap-2025'])
  assert.deepEqual(await references({ text: 'CREST' }), [ap])
  assert.deepEqual(await references({ text: 'dipp-2026' }), [dipp])
  assert.deepEqual(await references({ text: '%' }), [])
  assert.deepEqual(await references({ phase: 'pre-fieldwork' }), [ap])
  assert.deepEqual(await references({ phase: 'fieldwork' }), [dipp])
  assert.deepEqual(await references({ phase: 'not-begun' }), [early])
  assert.deepEqual(await references({ phase: 'over' }), ['dunnockfield-house-ap-2025'])
  assert.deepEqual(await references({ phase: 'fieldwork', region: 'N03' }), [])
})

test('PLAN-01 the list says what, under which programme, when, in which phase and who leads', async () => {
  const page = await (await visitor(servicesFor(db), 'ruth')).open(paths.inspections.list)
  assert.equal(page.statusCode, 200)
  assert.match(page.body, /4 inspections/)
  const row = page.body.split('<tr').find(each => each.includes('aldercrest-house-ap-2026')) ?? ''
  for (const words of [
    'Aldercrest House',
    'Invented place',
    'East Midlands',
    'Approved premises',
    'Wednesday 4 March 2026',
    'Pre-fieldwork planning',
    'Nadia Rahman',
  ])
    assert.ok(row.includes(words), words)
  assert.match(page.body, /Not begun/)
  assert.match(page.body, /All its dates have passed/)
})

test('CONF-01 an inspector sees the inspections on whose team they are, and no others', async () => {
  const nadia = await visitor(servicesFor(db), 'nadia')
  const page = await nadia.open(paths.inspections.list)
  assert.match(page.body, /1 inspection</)
  assert.match(page.body, /aldercrest-house-ap-2026/)
  assert.doesNotMatch(page.body, /east-midlands-dipp-2026/)
  assert.doesNotMatch(page.body, /Set up an inspection/)
  const found = await nadia.open(`${paths.inspections.list}?text=east+midlands`)
  assert.match(found.body, /No inspection matches/)
  const gareth = await (await visitor(servicesFor(db), 'gareth')).open(paths.inspections.list)
  assert.match(gareth.body, /You are not on the team of any inspection yet/)
})

test('PLAN-01 a thousand inspections are shown 50 on a page, and the pages keep the filter', async () => {
  const template = await db
    .selectFrom('planningInspection')
    .selectAll()
    .where('reference', '=', 'aldercrest-house-ap-2026')
    .executeTakeFirstOrThrow()
  const many = Array.from({ length: 1000 }, (_, i) => ({ ...template, id: newId(), reference: `many-ap-2026-${i}` }))
  await db.insertInto('planningInspection').values(many).execute()
  const ruths = await visitor(servicesFor(db), 'ruth')
  const first = await ruths.open(`${paths.inspections.list}?text=many-ap`)
  assert.match(first.body, /1,000 inspections/)
  assert.equal(first.body.match(/>many-ap-2026-\d+/g)?.length, 50)
  assert.match(first.body, /href="\/inspections\?text=many-ap&amp;page=20"/)
  const last = await ruths.open(`${paths.inspections.list}?text=many-ap&page=20`)
  assert.equal(last.body.match(/>many-ap-2026-\d+/g)?.length, 50)
  assert.notEqual(first.body.match(/>many-ap-2026-\d+/)?.[0], last.body.match(/>many-ap-2026-\d+/)?.[0])
})
