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
import { layOutMeetings } from '../../actions/meetings/lay-out-meetings.ts'
import { changeMeeting } from '../../actions/meetings/save-meeting.ts'
import { shareMeetings } from '../../actions/meetings/share-meetings.ts'
import { meetingsOf } from '../../queries/meetings/meetings.ts'
import type { Meeting, MeetingPlan } from '../../rules/meetings/meeting.ts'

const act = actOf('gareth', noon)
let db: Db
let drop: () => Promise<void>
let reference: string
let id: string
let gareth: Visitor
let sam: Visitor

before(async () => {
  ;({ db, drop } = await testWorld())
  const dipp = { programme: 'dipp', level: 'region', placeCode: 'N59', fieldwork: '2026-04-13' }
  ;({ reference, id } = await createInspection(db, actOf('joan', noon), dipp))
  await teamUp(db, actOf('joan', noon), reference, { gareth: 'lead-inspector', nadia: 'deputy-lead-inspector' })
  gareth = await visitor(servicesFor(db), 'gareth')
  sam = await outsider(servicesFor(db), 'gareth', reference, {
    ...{ name: 'Sam Poole', email: 'sam@region.example', language: 'en', role: 'single-point-of-contact' },
  })
})
after(() => drop())

const planOf = (
  { id: _, version: _v, changedAt: _a, changedBy: _b, cancelled: _c, ...plan }: Meeting,
  changed: Partial<MeetingPlan>,
): MeetingPlan => ({ ...plan, ...changed })

const find = async (name: string) =>
  (await meetingsOf(db, id)).find(meeting => meeting.name === name) ?? assert.fail(`no meeting ${name}`)

test('PLAN-09 once shared, a meeting is moved with a reason alone, which stands on its page and at the door; the inspected body is told', async () => {
  await layOutMeetings(db, act, reference)
  const laid = await find('Head of Interventions')
  // Before it is shared, no reason is asked and nobody is told.
  const at = planOf(laid, { day: '2026-04-29', start: '09:00' })
  assert.equal(await changeMeeting(db, act, reference, { id: laid.id, seen: laid.version, plan: at }), 0)
  await shareMeetings(db, act, reference)
  const before = await find('Head of Interventions')
  const url = paths.meetings.show(reference, before.id)
  const page = await gareth.open(url)
  const fields = {
    ...{
      name: before.name,
      kind: 'meeting',
      minutes: '60',
      team: ['gareth'],
      covers: ['interventions'],
      form: 'remote',
    },
    ...{
      'day-day': '30',
      'day-month': '4',
      'day-year': '2026',
      start: '2pm',
      attendees: 'Ann Lee; Head of Interventions',
    },
  }
  const refused = await gareth.submit(page, fields)
  assert.equal(refused.statusCode, 400)
  assert.match(refused.body, /href="#movedReason">Enter why it is moved/)
  assert.equal((await find(before.name)).day, '2026-04-29', 'nothing was saved')
  const plan = planOf(before, { day: '2026-04-30', start: '14:00' })
  await assert.rejects(changeMeeting(db, act, reference, { id: before.id, seen: before.version, plan }))
  const saved = await gareth.submit(page, { ...fields, movedReason: 'Ann Lee is at a hearing' })
  assert.equal(saved.statusCode, 303)
  assert.match((await gareth.follow(saved)).body, /is saved, and 1 person of the inspected body told/)
  const moved =
    /From Wednesday 29 April 2026, 9am to Thursday 30 April 2026, 2pm: Ann Lee is at a hearing \(Gareth Pryce/
  assert.match((await gareth.open(url)).body, moved)
  const door = paths.door.meetings(reference)
  assert.match((await sam.open(`${door}?lang=cy`)).body, /Yr amser cynt: Dydd Mercher 29 Ebrill 2026, 9am/)
  assert.match(
    (await sam.open(`${door}?lang=en`)).body,
    /Moved from Wednesday 29 April 2026, 9am: (<span[^>]*>)?Ann Lee is at a hearing/,
  )
  const told = await db.selectFrom('notifyMessage').selectAll().where('template', '=', 'meeting-moved').execute()
  assert.deepEqual(
    told.map(({ toAddress }) => toAddress),
    ['sam@region.example'],
  )
  assert.match(
    told[0]?.text ?? '',
    /now on Thursday 30 April 2026 at 2pm. It was to be on Wednesday 29 April 2026 at 9am/,
  )
  assert.doesNotMatch(told[0]?.text ?? '', /hearing/, 'no words that someone typed')
  // What is changed without moving it needs no reason and tells nobody.
  const again = await gareth.submit(await gareth.open(url), { ...fields, place: 'Room 7' })
  assert.doesNotMatch((await gareth.follow(again)).body, /of the inspected body told/)
  await gareth.submit(await gareth.open(paths.meetings.cancel(reference, before.id)), { reason: 'Not needed' })
  const off = await db.selectFrom('notifyMessage').select('text').where('template', '=', 'meeting-off').execute()
  assert.deepEqual(off.length, 1)
})
