import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { runCommand } from '../../commands.ts'
import { embeddedFolder } from '../../testutils/embedded-folder.ts'
import { type Db, openDatabase } from '../db/open.ts'
import { recordEvent } from './record-event.ts'
import { sealRecord } from './seal.ts'

const folder = mkdtempSync(join(tmpdir(), 'audit-command-'))
const dataDir = join(folder, 'data')

/** Works on the database while no command has it. */
const inDatabase = async <T>(work: (db: Db) => Promise<T>, name = 'data'): Promise<T> => {
  const db = openDatabase({ dataDir: join(folder, name, 'database') })
  return work(db).finally(() => db.destroy())
}

const verify = async (words: string[] = [], env: NodeJS.ProcessEnv = { DATA_DIR: dataDir }) => {
  const [out, err]: [string[], string[]] = [[], []]
  const terminal = {
    print: (text: string) => out.push(text),
    complain: (line: string) => err.push(line),
    read: () => assert.fail('it reads no file'),
    env,
  }
  return { code: await runCommand(['audit', 'verify', ...words], terminal), out, err }
}

const at = (minute: number): Date => new Date(Date.UTC(2026, 2, 3, 12, minute))
const seal = (db: Db, minute: number, whats: string[]) =>
  db
    .transaction()
    .execute(async tx => {
      for (const what of whats) await recordEvent(tx, { who: 'tom', when: at(minute), correlationId: 'a' }, { what })
    })
    .then(() => sealRecord(db, at(minute + 1)))

const headOf = ({ out }: { out: string[] }): string => /^head ([0-9a-f]{64})$/.exec(out[1] ?? '')?.[1] ?? assert.fail()

before(async () => {
  await embeddedFolder(join(dataDir, 'database'))
  await inDatabase(db => seal(db, 0, ['ONE', 'TWO']))
})
after(() => rmSync(folder, { recursive: true }))

test('CONF-02 lantern audit verify proves the record, and a head that was kept stays good as the record grows', async () => {
  const first = await verify()
  assert.deepEqual([first.code, first.out[0], first.err], [0, '2 events sealed, 0 not yet sealed, 0 faults', []])
  await inDatabase(db => seal(db, 5, ['THREE']))
  const second = await verify(['--head', headOf(first)])
  assert.deepEqual([second.code, second.out[0], second.err], [0, '3 events sealed, 0 not yet sealed, 0 faults', []])
  assert.notEqual(headOf(second), headOf(first))
  assert.equal((await verify(['--head', '0'.repeat(64)])).code, 0)
})

test('CONF-02 a record that was cut off and sealed anew is whole by itself, and not beside the head that was kept', async () => {
  const kept = headOf(await verify())
  await inDatabase(async db => {
    const { id, eventId, batch } = await db
      .selectFrom('eventSeal')
      .innerJoin('event', 'event.id', 'eventSeal.eventId')
      .select(['event.id', 'eventId', 'batch'])
      .where('what', '=', 'THREE')
      .executeTakeFirstOrThrow()
    await db.deleteFrom('eventSeal').where('eventId', '=', eventId).execute()
    await db.deleteFrom('eventBatch').where('number', '=', batch).execute()
    await db.deleteFrom('event').where('id', '=', id).execute()
    await seal(db, 5, ['FORGED'])
  })
  assert.equal((await verify()).code, 0)
  const { code, out, err } = await verify(['--head', kept])
  assert.deepEqual([code, out[0]], [1, '3 events sealed, 0 not yet sealed, 1 fault'])
  assert.deepEqual(err, [`The chain does not hold ${kept}: its end was cut off or written anew`])
})

test('CONF-02 what was edited is told in a line and exit code 1', async () => {
  await inDatabase(db => db.updateTable('event').set({ who: 'someone' }).where('what', '=', 'TWO').execute())
  const { code, err } = await verify()
  assert.deepEqual([code, err.length], [1, 1])
  assert.match(err.join(), /^Event \d+ was altered$/)
})

test('bad input is one line and exit code 2', async () => {
  const line = async (words: string[], env?: NodeJS.ProcessEnv): Promise<string> => {
    const { code, out, err } = await verify(words, env)
    assert.deepEqual([code, out, err.length], [2, [], 1])
    return err.join()
  }
  assert.match(await line(['--head', 'ABC']), /--head is “ABC”; it must be a hash that lantern audit verify printed/)
  assert.match(await line(['file']), /“file” is one word too many/)
  assert.match(await line([], { DATA_DIR: join(folder, 'nowhere') }), /there is no database in .*nowhere/)
  const silent = { DATABASE_URL: 'postgresql://ann:hidden@localhost:1/lantern' }
  assert.match(await line([], silent), /the database cannot be opened: (?!.*hidden).*ECONNREFUSED/)
  await inDatabase(db => db.introspection.getSchemas(), 'empty')
  assert.match(await line([], { DATA_DIR: join(folder, 'empty') }), /there is no record in this database/)
  await inDatabase(async db => {
    await db.selectFrom('event').select('id').execute()
    assert.match(await line([]), /the database cannot be opened: .* is in use by another process/)
  })
})
