/** Signing in through a real OpenID Connect provider, which runs here and is asked over the network (CONF-05). */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { providerFrom } from '../../../provider.ts'
import type { Services } from '../../../services.ts'
import { type IdentityProvider, startIdentityProvider } from '../../../testutils/identity-provider.ts'
import { servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'

const address = 'https://lantern.example'
const roles = [
  { group: 'Inspection Leads', role: 'lead-inspector' },
  { group: 'Inspection Heads', role: 'head-of-programme' },
] as const
const mina = {
  preferred_username: 'Mina.Sato@inspectorate.example',
  name: 'Mina Sato',
  email: 'mina.sato@inspectorate.example',
  groups: ['Staff', 'Inspection Leads'],
}

let db: Db
let drop: () => Promise<void>
let directory: IdentityProvider
let services: Services

before(async () => {
  ;({ db, drop } = await testWorld())
  directory = await startIdentityProvider(address)
  directory.accounts.set('id-of-mina', mina)
  services = servicesFor(db, { demo: false, provider: providerFrom({ ...directory.settings, roles }, () => address) })
})
after(async () => {
  await directory.stop()
  await drop()
})

const inApp = (url: string): string => {
  assert.ok(url.startsWith(address), url)
  return url.slice(address.length)
}

/** Begins to sign in, and returns the address at the provider. */
const begin = async (person: Visitor, to: string): Promise<string> => {
  const page = await person.open(`${paths.signIn}?to=${encodeURIComponent(to)}`)
  const start = /href="(\/sign-in\/start[^"]*)"/.exec(page.body)?.[1] ?? assert.fail('no way in')
  const answer = await person.open(start.replaceAll('&amp;', '&'))
  return answer.headers.location ?? assert.fail(`status ${answer.statusCode}`)
}

const signIn = async (person: Visitor, account: string, to: string = paths.people.list) =>
  person.open(inApp(await directory.goThrough(await begin(person, to), account)))

const personOf = (username: string) =>
  db.selectFrom('peoplePerson').selectAll().where('username', '=', username).executeTakeFirst()

const lastEvent = (what: string) =>
  db.selectFrom('event').selectAll().where('what', '=', what).orderBy('id', 'desc').limit(1).executeTakeFirst()

test('CONF-05 the first sign-in makes the person, with the roles that their groups give, and leads to where they wanted', async () => {
  const person = await visitor(services)
  const answer = await signIn(person, 'id-of-mina')
  assert.deepEqual([answer.statusCode, answer.headers.location], [303, paths.people.list])
  const page = await person.open(paths.people.list)
  assert.match(page.body, /Mina Sato · Lead inspector/)
  assert.deepEqual((await personOf('mina-sato'))?.roles, ['lead-inspector'])
  const events = await db.selectFrom('event').select('what').where('who', '=', 'mina-sato').orderBy('id').execute()
  assert.deepEqual(
    events.slice(0, 2).map(({ what }) => what),
    ['PERSON_ADDED', 'SIGNED_IN'],
  )
})

test('CONF-05 each sign-in brings name and roles up to date, whatever the directory calls the account', async () => {
  const renamed = { ...mina, preferred_username: 'mina.brown', name: 'Mina Brown' }
  directory.accounts.set('id-of-mina', { ...renamed, groups: ['Inspection Heads'] })
  const person = await visitor(services)
  await signIn(person, 'id-of-mina')
  assert.match((await person.open(paths.people.list)).body, /Mina Brown · Head of programme/)
  assert.equal(await personOf('mina-brown'), undefined, 'the same person under the same username')
  const { details } = (await lastEvent('PERSON_CHANGED_BY_PROVIDER')) ?? assert.fail('not on the record')
  assert.deepEqual(details, { name: 'Mina Brown', roles: ['head-of-programme'], rolesBefore: ['lead-inspector'] })
  directory.accounts.set('id-of-another', { ...mina, groups: ['Inspection Leads'] })
  const namesake = await visitor(services)
  await signIn(namesake, 'id-of-another')
  assert.equal((await personOf('mina-sato-2'))?.name, 'Mina Sato', 'another person, whatever they are called')
})

test('CONF-05 without a role nobody comes in, and is told why; who loses every role is out everywhere', async () => {
  directory.accounts.set('id-of-guest', { ...mina, preferred_username: 'guest', name: 'A Guest', groups: ['Staff'] })
  const guest = await visitor(services)
  const told = await signIn(guest, 'id-of-guest')
  assert.equal(told.statusCode, 403)
  assert.match(told.body, /none of your groups has a role in Lantern/)
  assert.equal((await guest.open(paths.people.list)).statusCode, 303)
  assert.equal(await personOf('guest'), undefined)
  assert.deepEqual((await lastEvent('SIGN_IN_FAILED'))?.details, { reason: 'no-role' })

  const before = await visitor(services)
  await signIn(before, 'id-of-mina')
  assert.equal((await before.open(paths.people.list)).statusCode, 200)
  directory.accounts.set('id-of-mina', { ...mina, groups: [] })
  assert.equal((await signIn(await visitor(services), 'id-of-mina')).statusCode, 403)
  assert.equal((await before.open(paths.people.list)).statusCode, 303)
  directory.accounts.set('id-of-mina', mina)
})

test('CONF-05 an answer counts once, in the browser that asked, and with its own state alone', async () => {
  const [person, thief] = [await visitor(services), await visitor(services)]
  const back = inApp(await directory.goThrough(await begin(person, paths.people.list), 'id-of-mina'))
  const stolen = await thief.open(back)
  assert.equal(stolen.statusCode, 400)
  assert.match(stolen.body, /does not fit what was asked/)
  await begin(thief, paths.people.list)
  assert.equal((await thief.open(back)).statusCode, 400, 'with a state of another')
  assert.equal((await person.open(back)).statusCode, 303)
  assert.equal((await person.open(back)).statusCode, 400, 'a second time')
  const refused = await visitor(services)
  const asked = new URL(await begin(refused, paths.people.list))
  const { issuer } = directory.settings
  const no = new URLSearchParams({ error: 'access_denied', state: asked.searchParams.get('state') ?? '', iss: issuer })
  assert.match((await refused.open(`${paths.signInReturn}?${no}`)).body, /said no, or you stopped there/)
  assert.equal(asked.searchParams.get('code_challenge_method'), 'S256')
})

test('CONF-05 a provider that does not answer has a page that says so, and is asked again', async () => {
  const settings = { ...directory.settings, issuer: 'http://127.0.0.1:1', roles }
  const person = await visitor(servicesFor(db, { demo: false, provider: providerFrom(settings, () => address) }))
  for (let i = 0; i < 2; i += 1) {
    const answer = await person.open(paths.signInStart)
    assert.equal(answer.statusCode, 502)
    assert.match(answer.body, /sign-in does not answer/)
  }
})

test('CONF-05 signing out here signs out at the provider too, which leads back', async () => {
  const person = await visitor(services)
  await signIn(person, 'id-of-mina')
  const answer = await person.submit(await person.open(paths.signOut))
  const to = new URL(answer.headers.location ?? assert.fail('nowhere'))
  assert.equal(to.origin, directory.settings.issuer)
  assert.equal(to.searchParams.get('post_logout_redirect_uri'), `${address}${paths.signOut}`)
  const there = await directory.visit(to.href)
  assert.equal(there.status, 200)
  assert.match(there.body, /logout/i)
  assert.equal((await person.open(paths.people.list)).statusCode, 303)
  const policy = String((await person.open(paths.signIn)).headers['content-security-policy'])
  assert.ok(policy.includes(`form-action 'self' ${directory.settings.issuer}`), policy)
})

test('CONF-05 where one is signed in is listed, and signing out everywhere ends all of it at once', async () => {
  const [desk, telephone, other] = [await visitor(services), await visitor(services), await visitor(services)]
  await signIn(desk, 'id-of-mina')
  await signIn(telephone, 'id-of-mina')
  await signIn(other, 'id-of-another')
  const page = await desk.open(paths.sessions)
  assert.match(page.body, /\(this one\)/)
  assert.equal((await desk.submit(page)).headers.location, paths.signOut)
  for (const person of [desk, telephone]) assert.equal((await person.open(paths.people.list)).statusCode, 303)
  assert.equal((await other.open(paths.people.list)).statusCode, 200)
  assert.equal((await lastEvent('SIGNED_OUT_EVERYWHERE'))?.who, 'mina-sato')
  assert.equal((await desk.open(paths.sessions)).headers.location, `/sign-in?to=${encodeURIComponent(paths.sessions)}`)
})

test('CONF-05 beside the demonstration the provider has its button, which leads to it', async () => {
  const both = servicesFor(db, { ...services, demo: true })
  const page = await (await visitor(both)).open(`${paths.signIn}?to=${encodeURIComponent(paths.people.list)}`)
  assert.match(page.body, /Sign in with your organisation’s account[\s\S]*value="ruth"/)
  assert.ok((await begin(await visitor(both), paths.people.list)).startsWith(directory.settings.issuer))
  assert.doesNotMatch((await (await visitor(servicesFor(db))).open(paths.signIn)).body, /organisation’s account/)
})

test('CONF-05 an address that was entered here stays where the provider gives none', async () => {
  directory.accounts.set('id-of-mina', { ...mina, email: undefined as unknown as string })
  await signIn(await visitor(services), 'id-of-mina')
  assert.equal((await personOf('mina-sato'))?.email, mina.email)
  directory.accounts.set('id-of-mina', mina)
})

test('CONF-05 whoever has left is not let in, whatever the directory says', async () => {
  await db.updateTable('peoplePerson').set({ leftAt: services.clock() }).where('username', '=', 'mina-sato').execute()
  const told = await signIn(await visitor(services), 'id-of-mina')
  assert.equal(told.statusCode, 403)
  assert.match(told.body, /Your access to Lantern has ended/)
})
