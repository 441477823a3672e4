import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { makeAwkwardTables } from '../../../testutils/awkward-tables.ts'
import { testDatabase } from '../../../testutils/database.ts'
import { BadInput } from '../../command-line.ts'
import type { Db } from '../open.ts'
import { backUp } from './backup.ts'
import { listFullTables, listTables } from './catalogue.ts'
import { checkBackup, DamagedBackup } from './read-backup.ts'
import { restore } from './restore.ts'

const folder = mkdtempSync(join(tmpdir(), 'damage-'))
const file = join(folder, 'whole')
const damaged = join(folder, 'damaged')
const open: (() => Promise<void>)[] = []
let whole: Buffer
let text: string
let target: Db

const opened = async (): Promise<Db> => {
  const { db, drop } = await testDatabase()
  open.push(drop)
  return db
}

before(async () => {
  const source = await opened()
  await makeAwkwardTables(source, { filled: true })
  await backUp(source, file, new Date('2026-03-03T12:00:00Z'))
  whole = readFileSync(file)
  text = gunzipSync(whole).toString()
  target = await opened()
  await makeAwkwardTables(target, { filled: false })
})
after(async () => {
  await Promise.all(open.map(drop => drop()))
  rmSync(folder, { recursive: true })
})

const check = (bytes: Buffer | string) => {
  writeFileSync(damaged, bytes)
  return checkBackup(damaged)
}
const tablesWithRows = async (db: Db) => listFullTables(db, await listTables(db))

test('a file that is cut off is refused, wherever it is cut', async () => {
  for (let length = 0; length < whole.length; length += Math.ceil(whole.length / 200))
    await assert.rejects(check(whole.subarray(0, length)), DamagedBackup, `${length} bytes`)
  await assert.rejects(check(whole.subarray(0, -1)), DamagedBackup)
  const lines = text.split('\n')
  for (const kept of [0, 1, 2, lines.length - 2, lines.length - 1])
    await assert.rejects(check(gzipSync(lines.slice(0, kept).join('\n'))), DamagedBackup, `${kept} lines`)
})

test('a file is refused when any of its bits is another', async () => {
  // Not the first ten bytes, gzip's own: its date and system, of which nothing is restored.
  for (let at = 10; at < whole.length; at += Math.ceil(whole.length / 300)) {
    const other = Buffer.from(whole)
    other.writeUInt8((other[at] as number) ^ (1 << (at % 8)), at)
    await assert.rejects(check(other), DamagedBackup, `byte ${at}`)
  }
})

test('a file is refused when its text was altered or added to, and what is no backup at all', async () => {
  const altered = [text.replace('so-so', 'calm'), text.replace(/\n\[.*\]\n/, '\n'), `${text}\n`]
  for (const other of altered) {
    assert.notEqual(other, text)
    await assert.rejects(check(gzipSync(other)), DamagedBackup)
  }
  await assert.rejects(check(Buffer.concat([whole, Buffer.alloc(9)])), DamagedBackup)
  await assert.rejects(check(Buffer.concat([whole, whole])), DamagedBackup)
  for (const other of ['', 'text', gzipSync(''), gzipSync('{}\n'), gzipSync('null\n[]\n')])
    await assert.rejects(check(other), DamagedBackup)
})

test('nothing is restored when the file turns out to be damaged only at its end', async () => {
  const backup = await checkBackup(file)
  const altered = text.replace('two\\nlines', 'one line')
  assert.notEqual(altered, text)
  writeFileSync(damaged, gzipSync(altered))
  await assert.rejects(restore(target, damaged, backup), DamagedBackup)
  assert.deepEqual(await tablesWithRows(target), [])
})

test('nothing is restored into a database that is not empty', async () => {
  const full = await opened()
  await makeAwkwardTables(full, { filled: true })
  const tried = restore(full, file, await checkBackup(file))
  await assert.rejects(
    tried,
    /not empty, and nothing was restored: there are rows in Awkward, circle_a, circle_b, guarded$/,
  )
})

test('nothing is restored of another version, or into other tables', async () => {
  const backup = await checkBackup(file)
  const refusal = async (migrations: string[]) => {
    const error = await restore(target, file, { ...backup, migrations }).catch((error: Error) => error)
    assert.ok(error instanceof BadInput, String(error))
    assert.deepEqual(await tablesWithRows(target), [])
    return error.faults
  }
  assert.match(
    (await refusal([...backup.migrations, '9999-later'])).join(),
    /newer version of Lantern, with 9999-later/,
  )
  assert.match((await refusal(backup.migrations.slice(1))).join(), /older version of Lantern, without 0000-record/)
  await sql`alter table "Awkward" rename column big to large`.execute(target)
  assert.deepEqual(await refusal(backup.migrations), ['the table Awkward of the backup is not that of this database'])
  await sql`alter table "Awkward" rename column large to big`.execute(target)
  await sql`create table only_here (id int)`.execute(target)
  assert.deepEqual(await refusal(backup.migrations), ['the backup lacks only_here'])
  await sql`drop table only_here`.execute(target)
  await restore(target, file, backup)
})
