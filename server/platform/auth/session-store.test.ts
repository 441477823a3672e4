import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'
import { paths } from '#paths'
import { noon, servicesFor, visitor } from '../../testutils/visitor.ts'
import { testWorld } from '../../testutils/world.ts'
import type { Db } from '../db/open.ts'
import { usualSessionLimits } from './session-limits.ts'
import { endSessionsOf, removeEndedSessions, sessionStore } from './session-store.ts'

let db: Db
let drop: () => Promise<void>
let now = noon
const clock = () => now
const hours = (count: number): Date => new Date(noon.getTime() + count * 3_600_000)

before(async () => {
  ;({ db, drop } = await testWorld())
})
after(() => drop())

test('CONF-05 who signed in stays so for twelve hours while at work, and is then led to the sign-in', async () => {
  const person = await visitor(servicesFor(db, { clock }), 'tom')
  assert.deepEqual(usualSessionLimits, { hours: 12, idleMinutes: 120 })
  for (const hour of [1.9, 3.8, 5.7, 7.6, 9.5, 11.4, 11.99]) {
    now = hours(hour)
    assert.equal((await person.open(paths.people.list)).statusCode, 200, String(hour))
  }
  now = hours(12)
  const answer = await person.open(paths.people.list)
  assert.deepEqual([answer.statusCode, answer.headers.location], [303, '/sign-in?to=%2Fpeople'])
  now = noon
})

test('CONF-05 a session that nobody uses ends; scripts that look for changes do not keep it', async () => {
  const services = servicesFor(db, { clock, sessions: { hours: 12, idleMinutes: 30 } })
  const person = await visitor(services, 'tom')
  now = hours(0.4)
  assert.equal((await person.open(paths.people.list)).statusCode, 200)
  now = hours(0.8)
  assert.equal((await person.openJson(paths.session)).json().username, 'tom')
  now = hours(0.91)
  assert.equal((await person.open(paths.people.list)).statusCode, 303)
  now = noon
})

test('CONF-05 signing in renews the id of the session: one that was known before is worth nothing', async () => {
  const person = await visitor(servicesFor(db, { clock }))
  const page = await person.open(paths.signIn)
  const before = page.cookies.find(({ name }) => name === 'session')?.value ?? assert.fail('no session')
  const after = (await person.submit(page, { username: 'ines' })).cookies.find(({ name }) => name === 'session')?.value
  assert.ok(after && after !== before)
  const thief = await person.app.inject({ url: paths.people.list, cookies: { session: before } })
  assert.equal(thief.statusCode, 303)
})

test('CONF-05 CASE-03 an answer to a session that has ended takes no cookie away, which may be that of a later sign-in', async () => {
  const person = await visitor(servicesFor(db, { clock }))
  const page = await person.open(paths.signIn)
  const before = page.cookies.find(({ name }) => name === 'session')?.value ?? assert.fail('no session')
  await person.submit(page, { username: 'ines' })
  for (const url of [paths.session, paths.home, paths.people.list]) {
    const late = await person.app.inject({ url, cookies: { session: before } })
    assert.deepEqual(late.cookies, [], url)
  }
})

test('CONF-05 a session that ended is not brought back by a request under way', async () => {
  const store = sessionStore(db, clock)
  const content = { cookie: { originalMaxAge: null }, username: 'tom' }
  const [set, get] = [promisify(store.set.bind(store)), promisify(store.get.bind(store))]
  await set('under-way', content)
  await endSessionsOf(db, 'tom', now)
  await set('under-way', { ...content, notice: 'Saved' })
  assert.equal(await get('under-way'), null)
})

test('signing out ends the session at once, for whoever still has its cookie', async () => {
  const person = await visitor(servicesFor(db, { clock }), 'ines')
  const rows = () => db.selectFrom('session').select('id').where('endedAt', 'is', null).execute()
  const before = await rows()
  await person.submit(await person.open(paths.signOut))
  assert.equal((await rows()).length, before.length - 1)
  assert.equal((await person.open(paths.people.list)).statusCode, 303)
})

test('every process sees the same sessions, and those that ended are removed', async () => {
  const limits = { hours: 12, idleMinutes: 720 }
  const [one, other] = [sessionStore(db, clock, limits), sessionStore(db, clock, limits)]
  const content = { cookie: { originalMaxAge: null }, username: 'tom' }
  const set = (id: string) => promisify(one.set.bind(one))(id, content)
  const get = (id: string) => promisify(other.get.bind(other))(id)
  await set('old')
  now = hours(6)
  await set('new')
  assert.deepEqual(await get('old'), { ...content, lastSeenAt: noon.getTime() })
  await removeEndedSessions(db, hours(12))
  assert.equal(await get('old'), null)
  assert.deepEqual(await get('new'), { ...content, lastSeenAt: hours(6).getTime() })
  await promisify(one.destroy.bind(one))('new')
  assert.equal(await get('new'), null)
  now = noon
})
