import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { pino } from 'pino'
import { testDatabase } from '../testutils/database.ts'
import type { Db } from './db/open.ts'
import { logging } from './logging.ts'

let db: Db
let drop: () => Promise<void>

before(async () => {
  ;({ db, drop } = await testDatabase())
  await db
    .insertInto('session')
    .values({ id: 'secret-id', content: '{}', expires: new Date(0) })
    .execute()
})
after(() => drop())

const logged = (error: unknown): string => {
  const lines: string[] = []
  const options = logging('info')
  assert.ok(options)
  const { level, hooks, serializers } = options
  pino({ level, hooks, serializers: { err: serializers.err } }, { write: line => lines.push(line) }).error(error)
  return lines.join('')
}

test('an error of the database is logged with its place and without the values of its query', async () => {
  const twice = db.insertInto('session').values({ id: 'secret-id', content: '"secret text"', expires: new Date(0) })
  const unreadable = sql`select ${'secret\n"day"'}::date`
  for (const [query, code] of [
    [twice, '23505'],
    [unreadable, '22007'],
  ] as const) {
    const error = await query.execute(db).catch((error: unknown) => error)
    const line = logged(error)
    assert.doesNotMatch(line, /secret/)
    assert.match(line, /"stack":".*logging\.test\.ts/)
    assert.equal(JSON.parse(line).err.code, code)
  }
})

test('a silent program logs nothing', () => assert.equal(logging('silent'), false))
