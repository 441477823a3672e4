import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../demonstration/act-of.ts'
import { empty } from './beginning.ts'
import { filesOfProcess } from './files-of-process.ts'
import { lendDatabase } from './lent-database.ts'
import { handOnAsBetweenFiles } from './several-files.ts'
import { noon } from './visitor.ts'
import { world } from './world.ts'

handOnAsBetweenFiles()

/** Every row of every table that has any. */
const contentOf = async (db: Db): Promise<Record<string, string[]>> => {
  const tables = await db.introspection.getTables()
  const rows = await Promise.all(
    tables.map(async ({ name }): Promise<[string, string[]]> => {
      const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(db)
      return [name, rows.map(({ row }) => row).sort()]
    }),
  )
  return Object.fromEntries(rows.filter(([, rows]) => rows.length > 0))
}

const recordOne = (db: Db): Promise<void> =>
  db.transaction().execute(tx => recordEvent(tx, actOf('tom', noon), { what: 'TRIED' }))
const lastEvent = (db: Db) => db.selectFrom('event').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst()

test('a database that was given back comes to the next as it began: rows, sequences and all', async () => {
  const one = await lendDatabase(world)
  const beginning = await contentOf(one.db)
  assert.ok(beginning.people_person && beginning.programmes_version && beginning.event)
  await recordOne(one.db)
  const firstId = await lastEvent(one.db)
  await one.db.deleteFrom('peopleTraining').execute()
  await one.db.updateTable('peoplePerson').set({ name: 'Somebody else' }).execute()
  await one.db.insertInto('session').values({ id: 'ann', content: '{}', expires: noon }).execute()
  await one.giveBack()

  const two = await lendDatabase(world)
  assert.equal(two.db, one.db)
  assert.deepEqual(await contentOf(two.db), beginning)
  await recordOne(two.db)
  assert.deepEqual(await lastEvent(two.db), firstId)
  await two.giveBack()
})

test('two at a time are two databases', async () => {
  const [one, two] = [await lendDatabase(empty), await lendDatabase(empty)]
  await recordOne(one.db)
  assert.equal(await lastEvent(two.db), undefined)
  await Promise.all([one.giveBack(), two.giveBack()])
})

for (const change of [
  'alter table session add column more text',
  'alter table planning_inspection disable trigger all',
  'drop index event_subject',
  'create table more (id text)',
  `create function nothing() returns text language sql as 'select null'`,
])
  test(`a database whose tables were changed comes to nobody else: ${change}`, async () => {
    const one = await lendDatabase(empty)
    await sql.raw(change).execute(one.db)
    await one.giveBack()
    const two = await lendDatabase(empty)
    assert.notEqual(two.db, one.db)
    await two.giveBack()
  })

test('where no other file follows, it is closed', async () => {
  filesOfProcess.areSeveral = false
  const one = await lendDatabase(empty)
  await one.giveBack()
  filesOfProcess.areSeveral = true
  await assert.rejects(lastEvent(one.db))
})
