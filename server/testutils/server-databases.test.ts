import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Db } from '#platform/db/open.ts'
import { empty } from './beginning.ts'
import { lendOnServer } from './server-databases.ts'
import { handOnAsBetweenFiles } from './several-files.ts'

const server = process.env.TEST_DATABASE_URL ?? assert.fail('It needs a server: run bin/test postgres')
handOnAsBetweenFiles()

const nameOf = async (db: Db): Promise<string | undefined> =>
  (await sql<{ name: string }>`select current_database() as name`.execute(db)).rows[0]?.name

test('what is given back goes to the next with a database of its own; two at a time have two', async () => {
  const one = await lendOnServer(server, empty)
  await one.db.insertInto('session').values({ id: 'ann', content: '{}', expires: new Date() }).execute()
  const before = await nameOf(one.db)
  await one.giveBack()
  await assert.rejects(nameOf(one.db), /was given back/)
  const [two, three] = [await lendOnServer(server, empty), await lendOnServer(server, empty)]
  assert.equal(two.db, one.db)
  assert.notEqual(three.db, two.db)
  assert.equal(new Set([before, await nameOf(two.db), await nameOf(three.db)]).size, 3)
  assert.deepEqual(await two.db.selectFrom('session').selectAll().execute(), [])
  await Promise.all([two.giveBack(), three.giveBack()])
})

test('what asks for no order gets its rows the other way round, in a transaction too', async () => {
  const { db, giveBack } = await lendOnServer(server, empty)
  const expires = new Date()
  for (const id of ['a', 'b', 'c']) await db.insertInto('session').values({ id, content: '{}', expires }).execute()
  const ids = (tx: Db, query = tx.selectFrom('session').select('id')) => query.execute()
  const backwards = [{ id: 'c' }, { id: 'b' }, { id: 'a' }]
  assert.deepEqual(await ids(db), backwards)
  await db.transaction().execute(async tx => assert.deepEqual(await ids(tx), backwards))
  assert.deepEqual(await ids(db, db.selectFrom('session').select('id').orderBy('id')), backwards.toReversed())
  await giveBack()
})
