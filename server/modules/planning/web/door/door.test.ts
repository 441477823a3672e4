import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../../demonstration/act-of.ts'
import { outsider } from '../../../../testutils/outsider.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../../testutils/visitor.ts'
import { testWorld } from '../../../../testutils/world.ts'
import { addToTeam } from '../../actions/change-team.ts'
import { createInspection } from '../../actions/create-inspection.ts'
import { inviteOutsider } from '../../actions/door/invite.ts'

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
  await addToTeam(db, joan, reference, { username: 'gareth', role: 'lead-inspector' })
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
  const again = await scanner.submit(await scanner.open(paths.invitation.ask))
  assert.equal(again.statusCode, 400)
  const second = await visitor(servicesFor(db))
  assert.equal((await second.open(paths.invitation.open(token))).statusCode, 410)
  assert.equal((await second.open(paths.invitation.open('0'.repeat(64)))).statusCode, 410)
  const stored = await db.selectFrom('planningInvitationLink').select('hash').execute()
  assert.ok(!stored.some(({ hash }) => hash === token), 'only the hash is stored')
  assert.ok(!JSON.stringify(await db.selectFrom('event').selectAll().execute()).includes(token))
})

test('EVID-02 the contact names a deputy, who sees the same; withdrawn, the deputy is out at once', async () => {
  const people = paths.door.people(reference)
  const page = await alex.open(people)
  const told = await alex.submit(page, { name: '', email: 'nowhere' })
  assert.equal(told.statusCode, 400)
  assert.match(told.body, /href="#name">Enter their name/)
  assert.match(told.body, /href="#email">Enter an email address/)
  const named = await alex.follow(
    await alex.submit(page, { name: 'Kim Hale', email: 'Kim.Hale@example.com', language: 'en' }),
  )
  assert.match(named.body, /Kim Hale is invited/)
  assert.equal((await eventsOf('OUTSIDER_INVITED')).at(-1)?.details.name, 'Kim Hale')
})
