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
import { changeMeeting } from '../../actions/meetings/save-meeting.ts'
import { shareMeetings } from '../../actions/meetings/share-meetings.ts'
import { meetingsOf } from '../../queries/meetings/meetings.ts'
import type { Meeting, MeetingPlan } from '../../rules/meetings/meeting.ts'

const act = actOf('gareth', noon)
const other = '0198c0de-0000-7000-8000-00000000ffff'
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

test('EVID-06 the inspected body and staff say when people cannot come; laying out respects it and says why something has no day', async () => {
  const door = paths.door.availability(reference)
  const bad = await sam.submit(await sam.open(`${door}?lang=cy`), { name: '', day: '', from: '9am', until: '' })
  assert.match(bad.body, /Rhowch pwy nad yw ar gael[\s\S]*Rhowch y diwrnod[\s\S]*Rhowch o bryd tan bryd/)
  const away = { name: 'Ann Lee', post: 'Head of Interventions', intent: 'add', from: '', until: '' }
  const page = await sam.open(`${door}?lang=en`)
  for (const day of ['2026-04-27', '2026-04-28', '2026-04-29', '2026-05-01'])
    assert.equal((await sam.submit(page, { ...away, day })).statusCode, 303)
  const staff = paths.meetings.availability(reference)
  const head = { name: 'Bob Ray', post: 'Head of Public Protection', intent: 'add', day: '2026-04-28' }
  await gareth.submit(await gareth.open(staff), { ...head, from: '8am', until: '6pm' })
  assert.match((await gareth.open(staff)).body, /Ann Lee[\s\S]*all day[\s\S]*Bob Ray[\s\S]*8am to 6pm/)

  const laid = await gareth.submit(await gareth.open(paths.meetings.list(reference)), { intent: 'lay-out' })
  const told = (await gareth.follow(laid)).body
  assert.match(told, /Without a day: Head of Public Protection: Bob Ray is not available when there is room/)
  assert.equal((await find('Head of Interventions')).day, '2026-04-30', 'the only day on which Ann Lee can come')
  assert.equal((await find('Head of Public Protection')).day, null)
  // Put there by hand all the same, it is pointed out.
  const { id: by, version, ...byHand } = await find('Head of Interventions')
  const asked = [{ name: 'ann  lee', post: 'Head of Interventions', grade: '', lineManager: '' }]
  const plan = planOf({ ...byHand, id: by, version }, { day: '2026-04-28', start: '09:00', attendees: asked })
  await changeMeeting(db, act, reference, { id: by, seen: version, plan })
  assert.match(
    (await gareth.open(paths.meetings.show(reference, by))).body,
    /Ann Lee is not available on Tuesday 28 April 2026/,
  )

  const [first] = await db.selectFrom('planningAbsence').select('id').where('name', '=', 'Bob Ray').execute()
  const forged = await sam.submit(await sam.open(door), { intent: 'take-back', absence: other }, { form: 'take-back' })
  assert.equal(forged.statusCode, 404, 'of no inspection')
  const back = { intent: 'take-back', absence: first?.id ?? '' }
  assert.equal((await sam.submit(await sam.open(door), back, { form: 'take-back' })).statusCode, 303)
  assert.match(
    (await gareth.open(paths.meetings.list(reference))).body,
    /There is room for it on Tuesday 28 April 2026/,
  )
})

test('PLAN-09 once shared, a meeting is moved with a reason alone, which stands on its page and at the door; the inspected body is told', async () => {
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
