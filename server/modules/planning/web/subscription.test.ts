import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { outsider } from '../../../testutils/outsider.ts'
import { teamUp } from '../../../testutils/team-up.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { removeFromTeam } from '../actions/change-team.ts'
import { createInspection } from '../actions/create-inspection.ts'
import { withdrawInvitation } from '../actions/door/withdraw-invitation.ts'
import { layOutMeetings } from '../actions/meetings/lay-out-meetings.ts'
import { shareMeetings } from '../actions/meetings/share-meetings.ts'
import { moveStep } from '../actions/move-step.ts'

let db: Db
let drop: () => Promise<void>
let reference: string
let stranger: Visitor

before(async () => {
  ;({ db, drop } = await testWorld())
  const joan = actOf('joan', noon)
  ;({ reference } = await createInspection(db, joan, {
    programme: 'approved-premises',
    level: 'approved-premises',
    placeCode: 'LAP-N52-01',
    fieldwork: '2026-03-25',
  }))
  await teamUp(db, joan, reference, { nadia: 'lead-inspector' })
  await teamUp(db, joan, reference, { tom: 'assistant-inspector' })
  await teamUp(db, joan, reference, { ruth: 'head-of-programme' })
  await moveStep(db, actOf('ruth', noon), reference, {
    step: 'ratings-panel',
    date: '2026-04-09',
    reason: 'Mrs Smith of the panel is in hospital',
    version: 1,
  })
  stranger = await visitor(servicesFor(db))
})
after(() => drop())

/** Makes or renews an address, and returns its path. */
const makeAddress = async (person: Visitor, page: string): Promise<string> => {
  const made = await person.submit(await person.open(page), { intent: 'renew' })
  assert.equal(made.statusCode, 200)
  const [, address] = /value="https:\/\/lantern\.example(\/calendars\/[0-9a-f]{64})"/.exec(made.body) ?? []
  return address ?? assert.fail(made.body)
}

test('PLAN-11 a calendar of an inspection is read at its private address without signing in, until that is renewed', async () => {
  const nadia = await visitor(servicesFor(db), 'nadia')
  const page = paths.inspections.subscription(reference)
  const first = await makeAddress(nadia, page)
  const calendar = await stranger.open(first)
  assert.equal(calendar.statusCode, 200)
  assert.match(String(calendar.headers['content-type']), /^text\/calendar/)
  assert.match(calendar.body, /SUMMARY:AP[^\r]*: Announcement by telephone/)
  assert.equal(calendar.body.match(/BEGIN:VEVENT/g)?.length, 15)
  assert.doesNotMatch((await nadia.open(page)).body, /\/calendars\//, 'it is shown once')

  const second = await makeAddress(nadia, page)
  assert.equal((await stranger.open(first)).statusCode, 404)
  assert.equal((await stranger.open(second)).statusCode, 200)
  const kept = await db.selectFrom('planningCalendar').select('tokenHash').execute()
  assert.ok(kept.every(({ tokenHash }) => !second.includes(tokenHash)))
  await nadia.submit(await nadia.open(page), { intent: 'end' })
  assert.equal((await stranger.open(second)).statusCode, 404)
  assert.equal((await stranger.open(paths.calendarFeed('0'.repeat(64)))).statusCode, 404)
})

test('PLAN-11 a person’s own calendar has what they answer for and fieldwork, and nothing that anybody typed', async () => {
  const own = await makeAddress(await visitor(servicesFor(db), 'nadia'), paths.subscription)
  const { body } = await stranger.open(own)
  const text = body.replaceAll('\r\n ', '')
  for (const step of ['Context-setting meeting', 'Fieldwork on site', 'First draft of the report'])
    assert.match(text, new RegExp(`SUMMARY:[^\\r]*: ${step}`))
  assert.doesNotMatch(text, /Publication\r/)
  assert.doesNotMatch(text, /Nadia/)
  const all = await stranger.open(
    await makeAddress(await visitor(servicesFor(db), 'ruth'), paths.inspections.subscription(reference)),
  )
  assert.match(all.body.replaceAll('\r\n ', ''), /Ratings panel/)
  assert.doesNotMatch(all.body.replaceAll('\r\n ', ''), /Smith|hospital|Nadia|Moved by hand/)
})

test('CONF-01 whoever leaves the team keeps no calendar of its inspection', async () => {
  const tom = await visitor(servicesFor(db), 'tom')
  const address = await makeAddress(tom, paths.inspections.subscription(reference))
  const own = await makeAddress(tom, paths.subscription)
  assert.match((await stranger.open(own)).body, /BEGIN:VEVENT/)
  await removeFromTeam(db, actOf('joan', noon), reference, {
    username: 'tom',
    role: 'assistant-inspector',
    reason: 'Ill',
  })
  assert.equal((await stranger.open(address)).statusCode, 404)
  assert.doesNotMatch((await stranger.open(own)).body, /BEGIN:VEVENT/)
})

test('PLAN-11 the inspected body has a calendar of what its door shows: its dates and shared meetings, until its access ends', async () => {
  const invited = {
    role: 'approved-premises-manager',
    name: 'Dan Pugh',
    email: 'dan@premises.example',
    language: 'en',
  } as const
  const dan = await outsider(servicesFor(db), 'nadia', reference, invited)
  const address = await makeAddress(dan, paths.door.calendar(reference))
  const told = async () => (await stranger.open(address)).body.replaceAll('\r\n ', '')
  assert.match(await told(), /SUMMARY:[^\r]*: Deadline for evidence in advance/)
  assert.doesNotMatch(await told(), /First draft of the report|Smith|Nadia|Dan/, 'what the inspected body is not told')
  await layOutMeetings(db, actOf('nadia', noon), reference)
  const before = (await told()).match(/BEGIN:VEVENT/g)?.length ?? 0
  await shareMeetings(db, actOf('nadia', noon), reference)
  assert.ok(((await told()).match(/BEGIN:VEVENT/g)?.length ?? 0) > before)
  assert.match((await dan.open(`${paths.door.calendar(reference)}?lang=cy`)).body, /Gwneud cyfeiriad newydd/)
  const again = await makeAddress(dan, paths.door.calendar(reference))
  assert.equal((await stranger.open(address)).statusCode, 404)
  await withdrawInvitation(db, actOf('nadia', noon), reference, dan.invitation)
  assert.equal((await stranger.open(again)).statusCode, 404)
})
