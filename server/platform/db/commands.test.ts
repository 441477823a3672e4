import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { BadInput } from '../command-line.ts'
import { backupCommands } from './commands.ts'
import { migrate } from './migrate.ts'
import { openDatabase } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'backup-command-'))
const at = (name: string): string => join(folder, name)

/** As `bin/lantern` does: the exit code, and what it prints and complains of. */
const run = async (words: string, env: NodeJS.ProcessEnv) => {
  const [name, ...args] = words.split(' ')
  const command = backupCommands.find(command => command.name === name)
  assert.ok(command)
  const said: string[] = []
  const print = (text: string): void => void said.push(text)
  const read = () => assert.fail('it reads the file itself')
  const { run: carryOut } = await command.load()
  const code = await carryOut(args, { print, complain: print, read, env }).catch(error => {
    if (!(error instanceof BadInput)) throw error
    said.push(...error.faults)
    return 2
  })
  return { code, said }
}

const sessions = async (dataDir: string): Promise<unknown[]> => {
  const db = openDatabase({ dataDir: join(dataDir, 'database') })
  return db
    .selectFrom('session')
    .select('id')
    .execute()
    .finally(() => db.destroy())
}

before(async () => {
  const db = openDatabase({ dataDir: at('here/database') })
  await migrate(db)
  const session = { id: 'ann', content: '{}', expires: new Date('2026-03-03T12:00:00Z') }
  await db.insertInto('session').values(session).execute()
  await db.destroy()
})
after(() => rmSync(folder, { recursive: true }))

test('a database is written into a file and restored into a new place', async () => {
  const backup = await run(`backup ${at('file')}`, { DATA_DIR: at('here') })
  assert.equal(backup.code, 0, backup.said.join())
  assert.match(backup.said.join(), /^1 rows of \d+ tables are in .*file,Uploaded files are not/)
  const restored = await run(`restore ${at('file')}`, { DATA_DIR: at('there') })
  assert.equal(restored.code, 0, restored.said.join())
  assert.deepEqual(await sessions(at('there')), [{ id: 'ann' }])
  const again = await run(`restore ${at('file')}`, { DATA_DIR: at('there') })
  assert.deepEqual([again.code, again.said.length], [2, 1])
  assert.match(again.said.join(), /^the database is not empty, and nothing was restored: there are rows in session$/)
})

test('a file that exists is not written over, unless asked for', async () => {
  writeFileSync(at('old'), 'old')
  const refused = await run(`backup ${at('old')}`, { DATA_DIR: at('here') })
  assert.deepEqual(refused, { code: 2, said: [`${at('old')} exists already: --force writes over it`] })
  assert.equal(readFileSync(at('old'), 'utf8'), 'old')
  const { code } = await run(`backup ${at('old')} --force`, { DATA_DIR: at('here') })
  assert.equal(code, 0)
  assert.ok(statSync(at('old')).size > 100)
  assert.ok(!existsSync(at('old.part')))
})

test('bad input is one line and exit code 2, and makes nothing', async () => {
  writeFileSync(at('text'), 'text')
  const here = { DATA_DIR: at('here') }
  const nowhere = { DATA_DIR: at('nowhere') }
  const silent = { DATABASE_URL: 'postgresql://ann:secret@127.0.0.1:1/lantern' }
  const using = openDatabase({ dataDir: at('here/database') })
  await using.selectFrom('session').selectAll().execute()
  const inUse = await run(`backup ${at('new')}`, here)
  await using.destroy()
  const cases: [Awaited<ReturnType<typeof run>>, RegExp][] = [
    [await run('backup', here), /^FILE is missing$/],
    [await run(`backup ${at('new')}`, nowhere), /^there is no database in .*nowhere/],
    [await run(`backup ${at('no/such/folder')}`, here), /no\/such\/folder: ENOENT/],
    [await run(`backup ${at('new')}`, silent), /^the database cannot be opened: .*ECONNREFUSED/],
    [inUse, /^the database cannot be opened: .*is in use by another process$/],
    [await run(`restore ${at('absent')}`, nowhere), /absent: ENOENT/],
    [await run(`restore ${folder}`, nowhere), /EISDIR/],
    [await run(`restore ${at('text')}`, nowhere), /text cannot be restored: it is not a backup of Lantern/],
  ]
  for (const [{ code, said }, words] of cases) {
    assert.deepEqual([code, said.length], [2, 1], said.join('\n'))
    assert.match(said.join(), words)
  }
  assert.ok(!existsSync(at('nowhere')) && !existsSync(at('new')))
})
