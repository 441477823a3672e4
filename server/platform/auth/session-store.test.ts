import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import { paths } from '#paths'
import { noon, servicesFor, visitor } from '../../testutils/visitor.ts'
import { testWorld } from '../../testutils/world.ts'
import type { Db } from '../db/open.ts'
import { removeEndedSessions, sessionHours, sessionStore } from './session-store.ts'

let db: Db
let drop: () => Promise<void>
let now = noon
const clock = () => now
const hours = (count: number): Date => new Date(noon.getTime() + count * 3_600_000)

before(async () => {
  ;({ db, drop } = await testWorld())
})
after(() => drop())

test('who signed in stays so for twelve hours, and is then led to the sign-in', async () => {
  const person = await visitor(servicesFor(db, { clock }), 'tom')
  assert.equal(sessionHours, 12)
  now = hours(11.99)
  assert.equal((await person.open(paths.people.list)).statusCode, 200)
  now = hours(12)
  const answer = await person.open(paths.people.list)
  assert.deepEqual([answer.statusCode, answer.headers.location], [303, '/sign-in?to=%2Fpeople'])
  now = noon
})

test('signing out ends the session at once, for whoever still has its cookie', async () => {
  const person = await visitor(servicesFor(db, { clock }), 'ines')
  const rows = () => db.selectFrom('session').select('id').execute()
  const before = await rows()
  await person.submit(await person.open(paths.signOut))
  assert.equal((await rows()).length, before.length - 1)
  assert.equal((await person.open(paths.people.list)).statusCode, 303)
})

test('every process sees the same sessions, and those that ended are removed', async () => {
  const [one, other] = [sessionStore(db, clock), sessionStore(db, clock)]
  const content = { cookie: { originalMaxAge: null }, username: 'tom' }
  const set = (id: string) => promisify(one.set.bind(one))(id, content)
  const get = (id: string) => promisify(other.get.bind(other))(id)
  await set('old')
  now = hours(6)
  await set('new')
  assert.deepEqual(await get('old'), content)
  await removeEndedSessions(db, hours(12))
  assert.equal(await get('old'), null)
  assert.deepEqual(await get('new'), content)
  await promisify(one.destroy.bind(one))('new')
  assert.equal(await get('new'), null)
  now = noon
})
