import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../../demonstration/act-of.ts'
import { outsider } from '../../../../testutils/outsider.ts'
import { teamUp } from '../../../../testutils/team-up.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../../testutils/visitor.ts'
import { testWorld } from '../../../../testutils/world.ts'
import { createInspection } from '../../actions/create-inspection.ts'
import { inviteOutsider } from '../../actions/door/invite.ts'
import { welcomeOutsider } from '../../actions/door/welcome-outsider.ts'

const february = new Date('2026-02-02T10:00:00Z')
const dipp = { programme: 'dipp', level: 'region' }
const spoc = { role: 'single-point-of-contact', language: 'en' } as const
const reference = 'south-central-dipp-2026'
const other = 'greater-manchester-dipp-2026'
const door = paths.door.show(reference)

let db: Db
let drop: () => Promise<void>
let alex: Visitor & { invitation: string }

const eventsOf = async (what: string): Promise<{ who: string; details: Record<string, unknown> }[]> =>
  db.selectFrom('event').select(['who', 'details']).where('what', '=', what).orderBy('id').execute()

before(async () => {
  ;({ db, drop } = await testWorld())
  const joan = actOf('joan', february)
  await createInspection(db, joan, { ...dipp, placeCode: 'N59', fieldwork: '2026-03-16' })
  await createInspection(db, joan, { ...dipp, placeCode: 'N50', fieldwork: '2026-03-16' })
  await teamUp(db, joan, reference, { gareth: 'lead-inspector' })
  alex = await outsider(servicesFor(db), 'gareth', reference, {
    ...spoc,
    name: 'Alex Moor',
    email: 'alex.moor@example.com',
  })
})
after(() => drop())

test('EVID-02 whoever was invited sees what is due, the key dates and whom to ask, of their inspection alone', async () => {
  const page = await alex.open(door)
  assert.equal(page.statusCode, 200)
  assert.match(page.body, /South Central/)
  assert.match(page.body, /Alex Moor[\s\S]*Single point of contact/)
  assert.match(page.body, /Gareth Pryce/)
  assert.match(page.body, /Deadline for evidence in advance[\s\S]*Monday 9 March 2026/)
  assert.doesNotMatch(page.body, /Information pack ready/, 'not shared with the inspected body')
  assert.doesNotMatch(page.body, /href="\/(work|people|inspections)"/)
  assert.equal((await alex.open(paths.door.show(other))).statusCode, 404)
  assert.equal((await alex.open(paths.home)).headers.location, paths.door.own)
  assert.equal((await alex.open(paths.door.own)).headers.location, door)
  assert.equal((await eventsOf('REFUSED_DOOR')).at(-1)?.details.reference, other)
})

test('EVID-02 the pages of the inspected body are in Welsh too', async () => {
  const page = await alex.open(`${door}?lang=cy`)
  assert.match(page.body, /Beth i’w wneud nesaf/)
  assert.match(page.body, /Dydd Llun 9 Mawrth 2026/)
  assert.match((await alex.open(paths.door.show(other))).body, /Ni ddaethpwyd o hyd i’r dudalen/)
  await alex.open(`${door}?lang=en`)
})

test('CONF-05 opening a link spends nothing; the button lets in once, and the second use is refused', async () => {
  const { token } = await inviteOutsider(db, actOf('gareth', noon), reference, {
    ...{ role: 'deputy-single-point-of-contact', name: 'Sam Reed', email: 'sam.reed@example.com', language: 'en' },
  })
  const scanner = await visitor(servicesFor(db))
  for (let i = 0; i < 3; i += 1) assert.equal((await scanner.open(paths.invitation.open(token))).statusCode, 200)
  const sam = await visitor(servicesFor(db))
  const page = await sam.open(paths.invitation.open(token))
  assert.match(page.body, /invited to the inspection of South Central/)
  assert.equal((await sam.submit(page)).headers.location, door)
  assert.equal((await sam.open(door)).statusCode, 200)
  const second = await visitor(servicesFor(db))
  assert.equal((await second.open(paths.invitation.open(token))).statusCode, 410)
  assert.equal((await second.open(paths.invitation.open('0'.repeat(64)))).statusCode, 410)
  const stored = await db.selectFrom('planningInvitationLink').select('hash').execute()
  assert.ok(!stored.some(({ hash }) => hash === token), 'only the hash is stored')
  assert.ok(!JSON.stringify(await db.selectFrom('event').selectAll().execute()).includes(token))
})

/** The newest link that was sent to an address, as a message of the outbox has it. */
const linkTo = async (address: string): Promise<string | undefined> => {
  const messages = db.selectFrom('notifyMessage').select('links').where('toAddress', '=', address)
  const newest = await messages.orderBy('id', 'desc').limit(1).executeTakeFirst()
  return newest?.links.find(({ secret }) => secret)?.path
}

test('EVID-02 the contact names a deputy, who comes in by the link in the mail; withdrawn, the deputy is out at once', async () => {
  const people = paths.door.people(reference)
  const page = await alex.open(people)
  const told = await alex.submit(page, { name: '', email: 'nowhere' })
  assert.equal(told.statusCode, 400)
  assert.match(told.body, /href="#name">Enter their name/)
  assert.match(told.body, /href="#email">Enter an email address/)
  const kim = { name: 'Kim Hale', email: 'Kim.Hale@example.com', language: 'cy' }
  assert.match((await alex.follow(await alex.submit(page, kim))).body, /Kim Hale is invited/)
  const [invited] = (await eventsOf('OUTSIDER_INVITED')).slice(-1)
  assert.deepEqual([invited?.details.name, JSON.stringify(invited).includes('example.com')], ['Kim Hale', false])
  assert.match((await alex.submit(page, kim)).body, /Kim Hale is invited under this address already/)

  const deputy = await visitor(servicesFor(db))
  const link = (await linkTo('kim.hale@example.com')) ?? assert.fail('no message')
  await deputy.submit(await deputy.open(link))
  assert.equal((await deputy.open(door)).statusCode, 200)
  const theirs = await deputy.open(people)
  assert.match(theirs.body, /Alex Moor[\s\S]*Kim Hale/)
  assert.doesNotMatch(theirs.body, /Send the invitation/, 'a deputy names nobody')
  assert.equal((await deputy.sendTo(people, await deputy.open(paths.signOut), kim)).statusCode, 403)

  const id = /people\/([0-9a-f-]{36})"[^>]*>Change<span[^>]*> Kim Hale/.exec((await alex.open(people)).body)?.[1]
  const person = paths.door.person(reference, id ?? assert.fail('no link to change it'))
  const answer = await alex.submit(await alex.open(person), {}, { form: 'value="withdraw"' })
  assert.match((await alex.follow(answer)).body, /Kim Hale has no access any more/)
  const after = await deputy.open(door)
  assert.deepEqual([after.statusCode, after.headers.location], [303, `/sign-in?to=${encodeURIComponent(door)}`])
  assert.equal((await deputy.sendTo(people, await deputy.open(paths.invitation.ask), kim)).statusCode, 401)
  assert.equal((await eventsOf('INVITATION_WITHDRAWN')).at(-1)?.details.name, 'Kim Hale')
})

test('CONF-05 the contact changes no invitation but those of deputies', async () => {
  const own = paths.door.person(reference, alex.invitation)
  assert.equal((await alex.open(own)).statusCode, 403)
  const page = await alex.open(paths.door.people(reference))
  assert.equal((await alex.sendTo(own, page, { intent: 'withdraw' })).statusCode, 403)
})

test('CONF-05 to come in again one asks for a link; the answer is the same whether an address is known or not', async () => {
  const back = await visitor(servicesFor(db))
  const ask = await back.open(paths.invitation.ask)
  assert.equal((await back.submit(ask, { email: 'no address' })).statusCode, 400)
  const known = await back.submit(ask, { email: ' ALEX.Moor@example.com ' })
  const unknown = await back.submit(ask, { email: 'nobody@example.com' })
  const plain = (text: string): string => text.replaceAll(/nonce="[^"]*"/g, '')
  assert.equal(plain(known.body), plain(unknown.body))
  assert.deepEqual([known.statusCode, unknown.statusCode], [200, 200])
  const link = (await linkTo('alex.moor@example.com')) ?? assert.fail('no message')
  assert.equal((await back.submit(await back.open(link))).headers.location, door)
  assert.equal(await linkTo('nobody@example.com'), undefined)
  for (let i = 0; i < 3; i += 1) await back.submit(ask, { email: 'nobody@example.com' })
  assert.equal((await back.submit(ask, { email: 'nobody@example.com' })).statusCode, 429, 'seven within a minute')
  const many = await visitor(servicesFor(db))
  const form = await many.open(paths.invitation.ask)
  for (let i = 0; i < 6; i += 1) await many.submit(form, { email: 'alex.moor@example.com' })
  const links = await db
    .selectFrom('notifyMessage')
    .select('id')
    .where('toAddress', '=', 'alex.moor@example.com')
    .execute()
  assert.equal(links.length, 5, 'no more than five an hour for one invitation')
})

test('CONF-05 a link works for its time, an invitation as long as the inspection goes on', async () => {
  const { token } = await inviteOutsider(db, actOf('gareth', noon), reference, {
    ...{ role: 'deputy-single-point-of-contact', name: 'Jo Finch', email: 'jo.finch@example.com', language: 'en' },
  })
  const at = (day: string) => servicesFor(db, { clock: () => new Date(`${day}T11:59:00Z`) })
  const link = paths.invitation.open(token)
  assert.equal((await (await visitor(at('2026-03-10'))).open(link)).statusCode, 200)
  const late = await visitor(at('2026-03-11'))
  assert.equal((await late.open(link)).statusCode, 410)
  const jo = await visitor(at('2026-03-10'))
  await jo.submit(await jo.open(link))
  const ended = servicesFor(db, { clock: () => new Date('2027-03-10T12:00:00Z') })
  const after = await visitor(ended)
  await after.submit(await after.open(paths.invitation.ask), { email: 'jo.finch@example.com' })
  const links = await db
    .selectFrom('notifyMessage')
    .select('id')
    .where('toAddress', '=', 'jo.finch@example.com')
    .execute()
  assert.equal(links.length, 1, 'no link once the last day of the plan has passed')
})

test('CONF-05 staff see who is invited and where it stands, send a new link and withdraw', async () => {
  const gareth = await visitor(servicesFor(db), 'gareth')
  const url = paths.inspections.inspectedBody(reference)
  const page = await gareth.open(url)
  assert.match(page.body, /Alex Moor[\s\S]*Has access. Last visit: Tuesday 3 March 2026/)
  assert.match(page.body, /Kim Hale[\s\S]*Withdrawn on 3 March 2026/)
  const told = await gareth.submit(page, { ...spoc, name: 'Pat Low', email: 'pat.low@example.com' })
  assert.match(told.body, /Alex Moor is invited already/)
  const invitation = paths.inspections.invitation(reference, alex.invitation)
  const withdrawn = await gareth.submit(await gareth.open(invitation), {}, { form: 'value="withdraw"' })
  assert.match((await gareth.follow(withdrawn)).body, /Alex Moor has no access any more/)
  assert.equal((await alex.open(door)).statusCode, 303)
  await gareth.follow(await gareth.submit(await gareth.open(invitation), {}, { form: 'value="renew"' }))
  const link = (await linkTo('alex.moor@example.com')) ?? assert.fail('no message')
  await alex.submit(await alex.open(link))
  assert.equal((await alex.open(door)).statusCode, 200)
  const tom = await visitor(servicesFor(db), 'tom')
  assert.equal((await tom.open(url)).statusCode, 403, 'not on the team')
  const people = await gareth.open(paths.people.list)
  assert.doesNotMatch(people.body, /Alex Moor/, 'no list of staff has them')
  assert.match((await gareth.open(paths.inspections.record(reference))).body, /Withdrew the access of Kim Hale/)
})

test('CONF-05 staff set the last day of someone’s access, after which nobody comes in', async () => {
  const gareth = await visitor(servicesFor(db), 'gareth')
  const invitation = paths.inspections.invitation(reference, alex.invitation)
  const set = async (day: string) => {
    const fields = { 'lastDay-day': day, 'lastDay-month': '3', 'lastDay-year': '2026' }
    return gareth.submit(await gareth.open(invitation), fields, { form: 'value="last-day"' })
  }
  assert.match((await set('2')).body, /Monday 2 March 2026 has passed: withdraw the access/)
  assert.match((await set('')).body, /The last day of access must include a day/)
  assert.match((await gareth.follow(await set('3'))).body, /The access of Alex Moor ends after Tuesday 3 March 2026/)
  assert.equal((await alex.open(door)).statusCode, 200, 'on the last day')
  assert.equal(await welcomeOutsider(db, `outside-${alex.invitation}`, new Date('2026-03-04T00:01:00Z')), undefined)
})
