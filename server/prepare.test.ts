import assert from 'node:assert/strict'
import { after, beforeEach, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { listPeople } from '#modules/people'
import { systemClock } from '#platform/clock.ts'
import type { Db } from '#platform/db/open.ts'
import { people } from './demonstration/people.ts'
import { prepare } from './prepare.ts'
import { testDatabase } from './testutils/database.ts'
import { fileFolder } from './testutils/file-folder.ts'
import { sealEverything } from './testutils/seal-everything.ts'

const programmesDir = fileURLToPath(new URL('../programmes', import.meta.url))
const config = { programmesDir, demo: true, dataDir: fileFolder() }
const open: (() => Promise<void>)[] = []
let db: Db

beforeEach(async () => {
  const database = await testDatabase()
  db = database.db
  open.push(database.drop)
})
after(() => Promise.all(open.map(drop => drop())))

const count = async (table: string): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(db)
  return rows[0]?.count ?? Number.NaN
}
const world = () => Promise.all(['people_person', 'planning_inspection', 'planning_place', 'event'].map(count))

test('processes that start together load the demonstration once, into a database that has none yet', async () => {
  await prepare(db, systemClock, { ...config, demo: false })
  await Promise.all([1, 2, 3].map(() => prepare(db, systemClock, config)))
  const [, inspections] = await world()
  assert.deepEqual([(await listPeople(db)).length, inspections], [people.length, 4])
  const created = db.selectFrom('event').select('id').where('what', '=', 'INSPECTION_CREATED')
  assert.equal((await created.execute()).length, 4)
  const before = await world()
  await prepare(db, systemClock, config)
  assert.deepEqual(await world(), before)
})

test('a start that is broken off leaves nothing of it, and the next one does it all', async () => {
  const times = [new Date('2026-03-03T12:00:00Z')]
  const breaking = () => times.pop() ?? assert.fail('broken off')
  await assert.rejects(prepare(db, breaking, config), /broken off/)
  assert.deepEqual(await world(), [0, 0, 0, 0])
  await prepare(db, systemClock, { ...config, demo: false })
  const [persons, inspections, places] = await world()
  assert.deepEqual([persons, inspections, (places ?? 0) > 120], [0, 0, true])
})

test('CONF-02 a record that has begun takes in no demonstration, whose past would look forged in it', async () => {
  await prepare(db, systemClock, { ...config, demo: false })
  await sealEverything(db, systemClock())
  const before = await world()
  await assert.rejects(prepare(db, systemClock, config), /begun without the demonstration/)
  assert.deepEqual(await world(), before)
})
