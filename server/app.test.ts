import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import { permissionsOf, type Role } from '#permissions'
import type { Db } from '#platform/db/open.ts'
import { pagesOf } from './app.ts'
import { people } from './demonstration/people.ts'
import { noon, servicesFor, visitor } from './testutils/visitor.ts'
import { testWorld } from './testutils/world.ts'

let db: Db
let drop: () => Promise<void>

before(async () => {
  ;({ db, drop } = await testWorld())
})
after(() => drop())

const filled = (path: string, value: string): string => path.replaceAll(/:\w+/g, value)
const anId = '0198c0de-0000-7000-8000-00000000ffff'

test('CONF-01 every page refuses every role without its permission, records the refusal, and has an audit name of its own', async () => {
  const pages = pagesOf(servicesFor(db))
  const roles = new Map(people.map(({ username, roles: [role] }) => [role as Role, username]))
  const [laidOutFor] = roles.keys()
  for (const [role, username] of roles) {
    const person = await visitor(servicesFor(db), username)
    for (const { path, permission, audit } of pages) {
      // One as a page, the others as a script asks: nothing is laid out for that.
      const ask = role === laidOutFor ? person.open : person.openJson
      const answer = await ask(filled(path, path.includes(':id') ? anId : '1.0'))
      if (permissionsOf([role]).has(permission)) assert.notEqual(answer.statusCode, 403, `${role} ${path}`)
      else if (answer.statusCode !== 404) {
        assert.equal(answer.statusCode, 403, `${role} ${path}`)
        const refusal = db.selectFrom('event').select('what').where('who', '=', username).orderBy('id', 'desc').limit(1)
        assert.equal((await refusal.executeTakeFirstOrThrow()).what, `REFUSED_${audit}`)
      }
    }
  }
  assert.equal(new Set(pages.map(({ audit }) => audit)).size, pages.length)
})

test('CONF-01 without signing in only public pages answer; all others lead to the sign-in, and back', async () => {
  const stranger = await visitor(servicesFor(db))
  for (const { path, permission } of pagesOf(servicesFor(db))) {
    if (permission === 'public') continue
    const url = filled(path, 'somewhere')
    const answer = await stranger.open(path.includes(':id') || path.includes(':version') ? filled(path, anId) : url)
    if (answer.statusCode === 404) continue
    assert.equal(answer.statusCode, 303, path)
    assert.match(String(answer.headers.location), /^\/sign-in\?to=/)
  }
  const page = await stranger.open(`${paths.signIn}?to=${encodeURIComponent(paths.people.list)}`)
  assert.equal((await stranger.submit(page, { username: 'tom' })).headers.location, paths.people.list)
  const evil = await stranger.open(`${paths.signIn}?to=${encodeURIComponent('//elsewhere.example')}`)
  assert.equal((await stranger.submit(evil, { username: 'tom' })).headers.location, paths.work)
})

test('what is neither a readable name nor an id is not found before any query', async () => {
  const person = await visitor(servicesFor(db), 'ruth')
  const may = permissionsOf(['head-of-programme'])
  const withParameters = pagesOf(servicesFor(db)).filter(
    ({ path, permission }) => path.includes(':') && may.has(permission),
  )
  for (const { path } of withParameters) {
    for (const value of ['No%20Name', '..%2f', '%00', "'--"]) {
      assert.equal((await person.openJson(filled(path, value))).statusCode, 404, `${path} with ${value}`)
    }
  }
  assert.equal((await person.open('/nowhere')).statusCode, 404)
})

test('a form that no page of ours has shown is refused, with a page and with JSON', async () => {
  const person = await visitor(servicesFor(db), 'tom')
  const page = await person.open(paths.signOut)
  const answer = await person.submit(page, { _csrf: 'forged' })
  assert.equal(answer.statusCode, 403)
  assert.match(answer.body, /Send the form again/)
  assert.equal((await person.submit(page, { _csrf: 'forged' }, { json: true })).json().state, 'signed-out')
  const stranger = await visitor(servicesFor(db), 'ines')
  assert.equal((await stranger.submit(page)).statusCode, 403)
})

test('scripts run by nonce alone, styles and scripts of ours come from here, and headers are strict', async () => {
  const person = await visitor(servicesFor(db), 'tom')
  const page = await person.open(paths.people.list)
  const policy = String(page.headers['content-security-policy'])
  const [, nonce] = /script-src 'self' 'nonce-(\w+)'/.exec(policy) ?? []
  assert.ok(nonce)
  assert.doesNotMatch(policy, /unsafe/)
  for (const script of page.body.match(/<script[^>]*>/g) ?? []) assert.ok(script.includes(`nonce="${nonce}"`), script)
  assert.doesNotMatch(page.body, / style="/)
  for (const file of [
    'govuk-frontend.min.css',
    'moj-frontend.min.css',
    'lantern.css',
    'start.js',
    'autosave.js',
    'images/favicon.svg',
  ]) {
    assert.equal((await person.open(`/assets/${file}`)).statusCode, 200, file)
  }
})

test('CONF-02 a page is on the record as read however it is asked for', async () => {
  const person = await visitor(servicesFor(db), 'samir')
  const read = () =>
    db.selectFrom('event').select('id').where('who', '=', 'samir').where('what', '=', 'PAGE_VIEW_PEOPLE').execute()
  const before = (await read()).length
  await person.open(paths.people.list)
  await person.openJson(paths.people.list)
  assert.equal((await read()).length, before + 2)
})

test('health, info and ping answer without signing in', async () => {
  const stranger = await visitor(servicesFor(db))
  assert.equal((await stranger.open('/ping')).json().status, 'UP')
  assert.equal((await stranger.open('/health')).json().components.database.status, 'UP')
  assert.equal((await stranger.open('/info')).json().build.name, 'lantern')
})

test('sign-in is limited: after twenty tries a minute from one address it says to wait', async () => {
  const stranger = await visitor(servicesFor(db))
  const page = await stranger.open(paths.signIn)
  for (let i = 0; i < 20; i += 1) assert.equal((await stranger.submit(page, { username: '' })).statusCode, 400)
  const answer = await stranger.submit(page, { username: 'tom' })
  assert.equal(answer.statusCode, 429)
  assert.match(answer.body, /Wait a minute/)
})

test('a bug is a 500 that tells nothing of itself', async () => {
  let broken = false
  const clock = () => {
    if (broken) throw new Error('a secret')
    return noon
  }
  const person = await visitor(servicesFor(db, { clock }), 'tom')
  broken = true
  for (const url of [paths.signIn, paths.people.list]) {
    const answer = await person.open(url)
    assert.equal(answer.statusCode, 500)
    assert.match(answer.body, /Sorry, there is a problem with the service/)
    assert.doesNotMatch(answer.body, /a secret/)
  }
})
