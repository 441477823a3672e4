import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { testDatabase } from '../../../testutils/database.ts'
import { loadPlaces } from '../actions/load-places.ts'
import { findPlace, listPlaces } from '../queries/places.ts'
import { readPlaces } from './read-places.ts'

const shipped = fileURLToPath(new URL('../../../../reference-data', import.meta.url))
const places = readPlaces(shipped)
const act = actOf('ruth', new Date('2026-03-03T12:00:00Z'))
let db: Db
let drop: () => Promise<void>

before(async () => {
  ;({ db, drop } = await testDatabase())
})
after(() => drop())

test('PLAN-01 the shipped reference data has 12 regions, 110 PDUs of today and invented approved premises', () => {
  const of = (kind: string) => places.filter(place => place.kind === kind)
  assert.equal(of('nation').length, 1)
  assert.equal(of('region').length, 12)
  assert.equal(of('pdu').filter(({ validTo }) => validTo === null).length, 110)
  assert.ok(of('approved-premises').length > 0)
  assert.ok(of('approved-premises').every(({ invented }) => invented))
  assert.deepEqual(
    of('region')
      .filter(({ wales }) => wales)
      .map(({ name }) => name),
    ['Wales'],
  )
  assert.ok(of('pdu').every(({ wales, regionCode }) => wales === (regionCode === 'N03')))
})

test('PLAN-01 a fault in the reference data is told with its file and line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'places-'))
  try {
    cpSync(shipped, folder, { recursive: true })
    const lines = readFileSync(join(folder, 'regions.csv'), 'utf8').split('\n')
    lines[2] = 'N56,,perhaps'
    writeFileSync(join(folder, 'regions.csv'), lines.join('\n'))
    assert.throws(
      () => readPlaces(folder),
      /^Error: regions\.csv, line 3: name must not be empty; wales must be yes or no$/,
    )
    writeFileSync(join(folder, 'regions.csv'), lines.filter((_, i) => i !== 2).join('\n'))
    assert.throws(() => readPlaces(folder), /There is no region N56 in regions\.csv/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('PLAN-01 places are loaded once, and again only where they changed', async () => {
  assert.equal(await loadPlaces(db, act, places), places.length)
  assert.equal(await loadPlaces(db, act, places), 0)
  const changed = places.map(place => (place.code === 'N53' ? { ...place, name: 'Middle East Midlands' } : place))
  assert.equal(await loadPlaces(db, act, changed), 1)
  assert.equal((await findPlace(db, 'N53'))?.name, 'Middle East Midlands')
  const events = await db
    .selectFrom('event')
    .select('details')
    .where('what', '=', 'PLACES_LOADED')
    .orderBy('id')
    .execute()
  assert.deepEqual(events.at(-1)?.details, { changed: ['N53'] })
  assert.equal(events.length, 2)
})

test('PLAN-01 places are listed as they are on a day: a unit that was split gives way to its successors', async () => {
  const names = async (day: string) => (await listPlaces(db, 'pdu', day)).map(({ name }) => name)
  const staffordshire = (all: string[]) => all.filter(name => name.startsWith('Staffordshire'))
  assert.deepEqual(staffordshire(await names('2025-02-28')), ['Staffordshire'])
  assert.deepEqual(staffordshire(await names('2025-03-01')), ['Staffordshire North', 'Staffordshire South'])
})
