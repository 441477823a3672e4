import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import { startPrivatePostgres } from './private-postgres.ts'

const ask = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url })
  // A server that stops says so a second time, beside the answer.
  client.on('error', () => undefined)
  await client.connect()
  return client
    .query({ text: sql, rowMode: 'array' })
    .then(({ rows }) => rows.flat())
    .finally(() => client.end())
}

/** Another process that starts one, says where it is, and would go on for ever. */
const startElsewhere = async (): Promise<{ child: ChildProcess; url: string }> => {
  const code = `import { startPrivatePostgres } from './scripts/private-postgres.ts'
    console.log((await startPrivatePostgres()).url)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [url] = await once(child.stdout, 'data')
  return { child, url: String(url).trim() }
}

test('it is 15 or later, its user is a plain one who may make databases, and it is gone after', async () => {
  const { url, stop } = await startPrivatePostgres()
  const [version, superuser, fsync] = await ask(
    url,
    `select current_setting('server_version_num')::int, rolsuper, current_setting('fsync') from pg_roles
      where rolname = current_user`,
  )
  assert.ok((version as number) >= 150_000)
  assert.deepEqual([superuser, fsync], [false, 'off'])
  await ask(url, 'create database another')
  await stop()
  await assert.rejects(ask(url, 'select 1'), { code: 'ECONNREFUSED' })
})

test('its settings can be those of a real server', async () => {
  const { url, stop } = await startPrivatePostgres({ fsync: 'on', max_connections: '7' })
  const settings = await ask(url, `select current_setting('fsync'), current_setting('max_connections')`)
  assert.deepEqual(settings, ['on', '7'])
  await stop()
})

for (const signal of ['SIGINT', 'SIGKILL'] as const)
  test(`it is gone soon after the process that started it ended with ${signal}`, async () => {
    const { child, url } = await startElsewhere()
    assert.deepEqual(await ask(url, 'select 1'), [1])
    child.kill(signal)
    await once(child, 'exit')
    for (let tries = 0; tries < 100; tries++) {
      const answer = await ask(url, 'select 1').catch((error: NodeJS.ErrnoException) => error.code)
      if (answer === 'ECONNREFUSED') return
      await setTimeout(100)
    }
    assert.fail('it still runs')
  })
