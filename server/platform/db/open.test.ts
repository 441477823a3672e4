import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { testDatabase } from '../../testutils/database.ts'
import { migrate } from './migrate.ts'
import { type Db, openDatabase } from './open.ts'

let db: Db
let drop: () => Promise<void>

before(async () => {
  ;({ db, drop } = await testDatabase())
})
after(() => drop())

test('values are the same from both databases', async () => {
  const { rows } = await sql`
    select date '2026-06-30' as day, array[date '2026-06-30', null] as days, 3000000000::int8 as big,
      array[3000000000::int8] as bigs, 1.50::numeric as exact, interval '1 day 2 hours' as gap,
      '\\x00ff'::bytea as bytes, timestamptz '2026-06-30 12:00+01' as at, '{"b_c": [1]}'::jsonb as json`.execute(db)
  assert.deepEqual(rows, [
    {
      day: '2026-06-30',
      days: ['2026-06-30', null],
      big: 3_000_000_000,
      bigs: [3_000_000_000],
      exact: '1.50',
      gap: '1 day 02:00:00',
      bytes: Buffer.from([0, 255]),
      at: new Date('2026-06-30T11:00:00Z'),
      json: { b_c: [1] },
    },
  ])
  await assert.rejects(sql`select 9007199254740993::int8 as big`.execute(db), RangeError)
})

test('what this shell says of a server changes nothing for the embedded database', async () => {
  const ofServer = { PGUSER: 'nobody', PGDATABASE: 'none', PGSSLMODE: 'require', PGOPTIONS: '-c statement_timeout=1' }
  const before = { ...process.env }
  Object.assign(process.env, ofServer)
  const embedded = openDatabase({})
  const asked = sql`select current_user as person, current_setting('statement_timeout') as longest`.execute(embedded)
  const { rows } = await asked.finally(() => embedded.destroy())
  for (const name of Object.keys(ofServer)) {
    if (before[name] === undefined) delete process.env[name]
    else process.env[name] = before[name]
  }
  assert.deepEqual(rows, [{ person: 'postgres', longest: '0' }])
})

test('db inside a transaction is an error at once, and the database lives on', { timeout: 5000 }, async () => {
  const inside = db.transaction().execute(async tx => {
    await tx.selectFrom('session').selectAll().execute()
    await db.selectFrom('session').selectAll().execute()
  })
  await assert.rejects(inside, /Inside a transaction use only tx/)
  const nested = db.transaction().execute(() => db.transaction().execute(async () => undefined))
  await assert.rejects(nested, /Inside a transaction use only tx/)
  assert.deepEqual(await db.selectFrom('session').selectAll().execute(), [])
})

test('transactions of several requests at once wait for each other', { timeout: 5000 }, async () => {
  const counter = (tx: Db) => tx.selectFrom('session').select('content').where('id', '=', 'counter')
  const content = (count: number) => JSON.stringify({ count })
  await db
    .insertInto('session')
    .values({ id: 'counter', content: content(0), expires: new Date(0) })
    .execute()
  const add = () =>
    db.transaction().execute(async tx => {
      const before = (await counter(tx).forUpdate().executeTakeFirstOrThrow()).content as { count: number }
      await tx
        .updateTable('session')
        .set({ content: content(before.count + 1) })
        .where('id', '=', 'counter')
        .execute()
    })
  await Promise.all(Array.from({ length: 10 }, add))
  assert.deepEqual(await counter(db).execute(), [{ content: { count: 10 } }])
})

test('a directory belongs to one process, until it closes or dies', async () => {
  const dataDir = join(mkdtempSync(join(tmpdir(), 'directory-')), 'database')
  const script = `import('#platform/db/open.ts').then(async ({ openDatabase }) => {
    await openDatabase({ dataDir: ${JSON.stringify(dataDir)} }).introspection.getSchemas()
  })`
  const otherProcess = () => execFileSync(process.execPath, ['-e', script], { stdio: ['ignore', 'ignore', 'pipe'] })

  const mine = openDatabase({ dataDir })
  await migrate(mine)
  assert.throws(otherProcess, /is in use by another process/)
  await mine.destroy()
  const again = openDatabase({ dataDir })
  assert.deepEqual(await again.selectFrom('session').selectAll().execute(), [])
  await again.destroy()
  rmSync(join(dataDir, '..'), { recursive: true })
})
