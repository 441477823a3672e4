import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { paths } from '#paths'
import { verifyRecord } from '#platform/audit/verify.ts'
import { type Db, openDatabase } from '#platform/db/open.ts'
import { people } from './demonstration/people.ts'
import { browse } from './testutils/browse.ts'
import { embeddedFolder } from './testutils/embedded-folder.ts'
import { endPrograms, runProgram } from './testutils/program.ts'
import { databaseOn, onServer } from './testutils/server-template.ts'

const folder = mkdtempSync(join(tmpdir(), 'start-'))
const programmesDir = join(folder, 'programmes')
cpSync(fileURLToPath(new URL('../programmes', import.meta.url)), programmesDir, { recursive: true })

const server = process.env.TEST_DATABASE_URL
const made: string[] = []
/** As many as a program has to the server at most: `pg`'s own default. */
const connections = 10

interface Place {
  settings: NodeJS.ProcessEnv
  /** Works on the database itself, while no program has it if it is embedded. */
  look<T>(work: (db: Db) => Promise<T>): Promise<T>
}

/**
 * A place for data: an empty directory, or an empty database on the server of TEST_DATABASE_URL. Where a first start is not what is
 * tested, a directory is `begun`: its database has its tables, which takes PGlite seconds.
 */
const place = async ({ begun = false } = {}): Promise<Place> => {
  const name = `start_${randomBytes(6).toString('hex')}`
  const dataDir = join(folder, name)
  if (server) {
    made.push(name)
    await onServer(server, client => client.query(`create database ${name}`))
  } else if (begun) await embeddedFolder(join(dataDir, 'database'))
  const databaseUrl = server && databaseOn(server, name)
  return {
    settings: {
      DATA_DIR: dataDir,
      ...(databaseUrl ? { DATABASE_URL: databaseUrl, SESSION_SECRET: 'x'.repeat(32) } : {}),
      PROGRAMMES_DIR: programmesDir,
      LANTERN_DEMO: 'on',
    },
    look(work) {
      const db = openDatabase({ databaseUrl, dataDir: join(dataDir, 'database') })
      return work(db).finally(() => db.destroy())
    },
  }
}

after(async () => {
  await endPrograms()
  rmSync(folder, { recursive: true })
  if (!server) return
  for (const name of made) await onServer(server, client => client.query(`drop database ${name} with (force)`))
})

const events = (db: Db, what: string) =>
  db.selectFrom('event').select(['who', 'correlationId']).where('what', '=', what).orderBy('id').execute()
const inspections = (db: Db) => db.selectFrom('planningInspection').select('id').orderBy('id').execute()

/** Ends every other connection to this database, as a server does that is started again. */
const breakOthers = (db: Db) =>
  sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(db)

/** Starts it where it cannot start. Returns what it says. */
const refused = async (settings: NodeJS.ProcessEnv): Promise<string> => {
  const program = runProgram(settings)
  assert.equal(await program.ended, 1, program.out() + program.err())
  assert.doesNotMatch(program.out(), /^Lantern/m)
  return program.err()
}

test('the second start finds the record, the sessions and the same world; what is typed stays out of the logs', async () => {
  const { settings, look } = await place()
  const first = runProgram(settings)
  await first.greeted
  for (const { name } of people) assert.ok(first.out().includes(name), first.out() + first.err())
  const visitor = browse(first.url())
  await visitor.signIn('tom')
  assert.equal((await visitor.open(`${paths.people.list}?q=secret-search`)).status, 200)
  assert.equal((await visitor.open(paths.programmes.manage)).status, 403)

  if (!server) {
    assert.match(await refused(settings), /^the database cannot be opened: .* is in use by another process\n$/)
    assert.equal((await visitor.open('/health')).status, 200)
  }
  const { port } = new URL(first.url())
  const head =
    'POST /sign-in HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 9\r\n\r\n'
  connect(Number(port), 'localhost')
    .on('error', () => undefined)
    .write(`${head}half`)
  await first.said(/("POST","url":"\/sign-in".*){2}/s)
  first.kill('SIGINT')
  assert.equal(await first.ended, 0, first.err())
  assert.equal(first.err(), '')

  const logs = first
    .out()
    .split('\n')
    .filter(line => line.startsWith('{'))
  const before = await look(async db => {
    assert.deepEqual((await verifyRecord(db)).faults, [])
    const shown = (await events(db, 'PAGE_VIEW_PEOPLE')).at(-1)
    assert.equal(shown?.who, 'tom')
    const ofRequest = logs.filter(line => JSON.parse(line).reqId === shown.correlationId)
    assert.match(ofRequest.join('\n'), /"url":"\/people".*"statusCode":200/s)
    assert.equal((await inspections(db)).length, 4)
    return { inspections: await inspections(db), created: await events(db, 'INSPECTION_CREATED') }
  })
  assert.doesNotMatch(logs.join('\n'), /tom|Okafor|secret|cookie/i)
  for (const secret of visitor.secrets()) assert.ok(!logs.join('\n').includes(secret))

  const second = runProgram(settings)
  await second.greeted
  assert.equal((await visitor.open(second.url() + paths.people.list)).status, 200, second.err())
  second.kill('SIGTERM')
  assert.equal(await second.ended, 0)
  const again = await look(async db => ({
    inspections: await inspections(db),
    created: await events(db, 'INSPECTION_CREATED'),
  }))
  assert.deepEqual(again, before)

  const file = join(programmesDir, 'dipp/1.0/programme.yaml')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/^name: .*$/m, 'name: Another name'))
  const said = await refused(settings)
  writeFileSync(file, text)
  assert.match(
    said,
    /^Version 1\.0 of dipp is used by an inspection and cannot change, .*\n {2}programme: .*Another name/,
  )
  assert.doesNotMatch(said, / at /)
})

test('where its port is taken it says so and leaves the database to others', async () => {
  const { settings, look } = await place({ begun: true })
  const other = createServer()
  await new Promise<void>(listening => other.listen(0, 'localhost', listening))
  const { port } = other.address() as { port: number }
  const said = await refused({ ...settings, LANTERN_DEMO: 'off', PORT: String(port) })
  other.close()
  assert.equal(said, `Port ${port} is in use by another program; set PORT to another\n`)
  assert.deepEqual(await look(inspections), [])
})

test('a setting that cannot be, or a database that does not answer, is one clear line', async () => {
  const wrong: [NodeJS.ProcessEnv, RegExp][] = [
    [{ PORT: 'http' }, /^PORT is “http”; it must be a whole number from 0 to 65535\n$/],
    [
      { DATABASE_URL: 'postgresql://ann:hidden@localhost:1/lantern', LANTERN_DEMO: 'on' },
      /^the database cannot be opened: .*ECONNREFUSED.*\n$/,
    ],
  ]
  for (const [settings, words] of wrong) {
    const said = await refused({ DATA_DIR: join(folder, 'nowhere'), ...settings })
    assert.match(said, words)
    assert.doesNotMatch(said, /hidden/)
  }
})

test('a worker has no address and seals the record; processes on one database share sessions and the world', async () => {
  const { settings, look } = await place({ begun: true })
  const roles = server ? ['web', 'web', 'worker'] : ['worker']
  const programs = roles.map(role =>
    runProgram({ ...settings, LANTERN_ROLES: role, LANTERN_DEMO: server ? 'on' : 'off' }),
  )
  await Promise.all(programs.map(program => program.greeted))
  const worker = programs.at(-1)
  assert.ok(worker)
  assert.match(worker.out(), /^Lantern works in the background and has no address$/m, worker.err())
  assert.doesNotMatch(worker.out(), /listening/)

  const [one, other] = programs.slice(0, -1)
  if (one && other) {
    const visitor = browse(one.url())
    await visitor.signIn('tom')
    assert.equal((await visitor.open(other.url() + paths.people.list)).status, 200)
    // Connections may break at any time. A page that still meets a broken one fails; for the next there is a new one.
    await look(breakOthers)
    let status = 0
    for (let tries = 0; status !== 200 && tries <= connections; tries += 1)
      status = (await visitor.open(other.url() + paths.people.list)).status
    assert.equal(status, 200)
    // Whatever runs in any database of the server holds sealing back, until the worker's next round.
    while ((await look(verifyRecord)).sealed === 0) await setTimeout(200)
  }
  for (const program of programs) program.kill('SIGINT')
  assert.deepEqual(
    await Promise.all(programs.map(program => program.ended)),
    programs.map(() => 0),
  )
  await look(async db => {
    assert.equal((await events(db, 'INSPECTION_CREATED')).length, server ? 4 : 0)
    const { sealed, faults } = await verifyRecord(db)
    assert.ok(sealed > 0)
    assert.deepEqual(faults, [])
  })
})
