import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { after, before, test } from 'node:test'
import { embeddedFolder } from '../../testutils/embedded-folder.ts'
import { BadInput } from '../command-line.ts'
import { type FileStore, fileStore } from '../files/file-store.ts'
import { folderBlobs } from '../files/stores/folder-blobs.ts'
import { backupCommands } from './commands.ts'
import { openDatabase } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'backup-command-'))
const at = (name: string): string => join(folder, name)

const storeIn = (place: string): FileStore => fileStore(folderBlobs(at(`${place}/files`)))
const openFiles = async (env: NodeJS.ProcessEnv): Promise<FileStore> =>
  fileStore(folderBlobs(join(env.DATA_DIR ?? '', 'files')))

/** Keeps a file that the database speaks of. */
const keep = async (place: string, text: string): Promise<string> => {
  const incoming = await storeIn(place).receive(Readable.from([Buffer.from(text)]), 100)
  await storeIn(place).keep(incoming)
  const db = openDatabase({ dataDir: at(`${place}/database`) })
  const { sha256, size } = incoming
  await db
    .insertInto('fileContent')
    .values({ sha256, size, kind: 'text', storedAt: new Date('2026-03-03') })
    .execute()
  await db.destroy()
  return sha256
}

/** As `bin/lantern` does: the exit code, and what it prints and complains of. */
const run = async (words: string, env: NodeJS.ProcessEnv) => {
  const [name, ...args] = words.split(' ')
  const command = backupCommands(openFiles).find(command => command.name === name)
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
  await embeddedFolder(at('here/database'))
  const db = openDatabase({ dataDir: at('here/database') })
  const session = { id: 'ann', content: '{}', expires: new Date('2026-03-03T12:00:00Z') }
  await db.insertInto('session').values(session).execute()
  await db.destroy()
})
after(() => rmSync(folder, { recursive: true }))

test('a database is written into a file and restored into a new place', async () => {
  const backup = await run(`backup ${at('file')}`, { DATA_DIR: at('here') })
  assert.equal(backup.code, 0, backup.said.join())
  assert.match(backup.said.join(), /^1 rows of \d+ tables are in [^,]*file$/)
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

test('EVID-05 uploaded files go along with a backup, each once, and come back whole or not at all', async () => {
  const files = ['--files', at('copies')].join(' ')
  const [rota, plan] = [await keep('here', 'The rota'), await keep('here', 'The plan')]
  const alone = await run(`backup ${at('alone')}`, { DATA_DIR: at('here') })
  assert.match(alone.said.join(), /The 2 uploaded files in the folder .*files are not: --files copies them too/)
  const first = await run(`backup ${at('first')} ${files}`, { DATA_DIR: at('here') })
  assert.match(first.said.join(), /2 uploaded files copied to .*copies, 0 there already/)
  const minutes = await keep('here', 'The minutes')
  const second = await run(`backup ${at('second')} ${files}`, { DATA_DIR: at('here') })
  assert.match(second.said.join(), /1 uploaded file copied to .*copies, 2 there already/)

  const restored = await run(`restore ${at('second')} ${files}`, { DATA_DIR: at('elsewhere') })
  assert.equal(restored.code, 0, restored.said.join())
  assert.match(restored.said.join(), /3 uploaded files brought to the folder .*elsewhere\/files$/)
  const contents = [rota, plan, minutes].map(async sha256 => text(await storeIn('elsewhere').read(sha256)))
  assert.deepEqual(await Promise.all(contents), ['The rota', 'The plan', 'The minutes'])
  writeFileSync(at(`copies/content/${plan.slice(0, 2)}/${plan}`), 'Another plan')
  rmSync(at(`copies/content/${rota.slice(0, 2)}/${rota}`))
  const damaged = await run(`restore ${at('second')} ${files}`, { DATA_DIR: at('nothing') })
  assert.equal(damaged.code, 2)
  assert.match(damaged.said[0] ?? '', new RegExp(`^the file ${rota} is not in the folder .*copies$`))
  assert.match(damaged.said[1] ?? '', new RegExp(`^the file ${plan} in the folder .*copies is damaged`))
  assert.deepEqual(await sessions(at('nothing')), [])

  rmSync(at(`here/files/content/${minutes.slice(0, 2)}/${minutes}`))
  const lost = await run(`backup ${at('third')} --files ${at('new-copies')}`, { DATA_DIR: at('here') })
  assert.equal(lost.code, 1)
  assert.match(lost.said.join(), new RegExp(`the file ${minutes} is not in the folder`))
})
