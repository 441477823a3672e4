import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { makeAwkwardTables } from '../../../testutils/awkward-tables.ts'
import { empty } from '../../../testutils/beginning.ts'
import { embeddedTestDatabase, testDatabase } from '../../../testutils/database.ts'
import { demonstrated } from '../../../testutils/demonstrated.ts'
import { sealEverything } from '../../../testutils/seal-everything.ts'
import { recordEvent } from '../../audit/record-event.ts'
import { verifyRecord } from '../../audit/verify.ts'
import type { Db } from '../open.ts'
import { backUp } from './backup.ts'
import { checkBackup } from './read-backup.ts'
import { restore } from './restore.ts'

const folder = mkdtempSync(join(tmpdir(), 'backup-'))
const noon = new Date('2026-03-03T12:00:00Z')
const event = { who: 'tom', when: noon, correlationId: 'a' }
const open: (() => Promise<void>)[] = []

after(async () => {
  await Promise.all(open.map(drop => drop()))
  rmSync(folder, { recursive: true })
})

type Place = typeof testDatabase

const opened = async (place: Place, filled: boolean): Promise<Db> => {
  const { db, drop } = await place(filled ? demonstrated : empty)
  open.push(drop)
  await makeAwkwardTables(db, { filled })
  return db
}

/** Every row of every table as text, but for the numbers of transactions, which another server counts anew. */
const contents = (db: Db): Promise<Record<string, string[]>> =>
  db.transaction().execute(async tx => {
    await sql`set local timezone = 'UTC'`.execute(tx)
    const tables = await sql<{ name: string }>`
      select format('%I', table_name) as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'
      order by 1`.execute(tx)
    const found: Record<string, string[]> = {}
    for (const { name } of tables.rows) {
      const rows = sql<{ row: string }>`
        select (to_jsonb(t) - array['transaction', 'behind', 'timestamp'])::text as row
        from ${sql.raw(name)} t order by 1`
      found[name] = (await rows.execute(tx)).rows.map(({ row }) => row)
    }
    return found
  })

const assertSame = (found: Record<string, string[]>, wanted: Record<string, string[]>): void => {
  assert.deepEqual(Object.keys(found), Object.keys(wanted))
  for (const [table, rows] of Object.entries(wanted)) {
    const here = new Set(found[table])
    const lost = rows.filter(row => !here.delete(row))
    assert.deepEqual({ lost: lost.slice(0, 2), added: [...here].slice(0, 2) }, { lost: [], added: [] }, table)
  }
}

/** How strict the database is, and where it goes on counting. */
const rules = async (db: Db): Promise<unknown[]> => {
  const { rows } = await sql`
    select conname as name, condeferrable::text as a, condeferred::text as b from pg_constraint where contype = 'f'
    union all select tgname, tgenabled::text, null from pg_trigger where not tgisinternal
    union all select sequencename, last_value::text, null from pg_sequences where schemaname = 'public'
    order by 1, 2`.execute(db)
  return rows
}

const places: Record<string, Place> = process.env.TEST_DATABASE_URL
  ? { PostgreSQL: testDatabase, PGlite: embeddedTestDatabase }
  : { PGlite: embeddedTestDatabase }

for (const [from, source] of Object.entries(places))
  test(`everything in ${from} comes back from its backup`, async t => {
    const db = await opened(source, true)
    for (let i = 0; i < 300; i++) await sql`select pg_current_xact_id()`.execute(db)
    await sealEverything(db, noon)
    await recordEvent(db, event, { what: 'NOT_YET_SEALED' })
    const before = await contents(db)
    const file = join(folder, `from-${from}`)
    const { tables, rows } = await backUp(db, file, noon)
    assert.equal(statSync(file).mode & 0o777, 0o600)
    assert.ok(tables > 10 && rows > 1200, `${rows} rows of ${tables} tables`)

    for (const [to, target] of Object.entries(places))
      await t.test(`in ${to}, where work and the record go on`, async () => {
        const copy = await opened(target, false)
        await restore(copy, file, await checkBackup(file))
        assertSame(await contents(copy), before)
        assert.deepEqual(await rules(copy), await rules(db))

        await assert.rejects(sql`insert into circle_a values (2, 2)`.execute(copy), /circle_a_to_b/)
        await assert.rejects(sql`insert into guarded values (2)`.execute(copy), /refused/)
        const added = await sql`insert into "Awkward" default values returning "order"::text, counted`.execute(copy)
        assert.deepEqual(added.rows, [{ order: '1204', counted: 1204 }])
        await recordEvent(copy, event, { what: 'AFTER' })
        assert.equal(await sealEverything(copy, noon), 2)
        assert.deepEqual((await verifyRecord(copy)).faults, [])
      })
  })

test('a backup holds the database as of one moment, while others write', async () => {
  const db = await opened(testDatabase, true)
  for (const name of ['aa', 'zz']) await sql.raw(`create table ${name} (id serial)`).execute(db)
  const writeBoth = () =>
    db.transaction().execute(async tx => {
      for (const name of ['aa', 'zz']) await sql.raw(`insert into ${name} default values`).execute(tx)
    })
  const writing = new AbortController()
  const writer = (async () => {
    while (!writing.signal.aborted) await writeBoth()
  })()
  const file = join(folder, 'one-moment')
  await backUp(db, file, noon)
  writing.abort()
  await writer
  const lines = gunzipSync(readFileSync(file)).toString().split('\n')
  const rowsOf = (table: string): number => {
    const rest = lines.slice(lines.findIndex(line => line.startsWith(`{"table":"${table}"`)) + 1)
    return rest.findIndex(line => !line.startsWith('['))
  }
  assert.equal(rowsOf('aa'), rowsOf('zz'))
})
