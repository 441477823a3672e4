import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../../demonstration/act-of.ts'
import { outsider } from '../../../../testutils/outsider.ts'
import { teamUp } from '../../../../testutils/team-up.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../../testutils/visitor.ts'
import { testWorld } from '../../../../testutils/world.ts'
import { createInspection } from '../../actions/create-inspection.ts'
import { meetingsOf } from '../../queries/meetings/meetings.ts'

let db: Db
let drop: () => Promise<void>
let reference: string
let id: string
let gareth: Visitor
let sam: Visitor

before(async () => {
  ;({ db, drop } = await testWorld())
  const joan = actOf('joan', noon)
  ;({ reference, id } = await createInspection(db, joan, {
    programme: 'dipp',
    level: 'region',
    placeCode: 'N59',
    fieldwork: '2026-04-13',
  }))
  const team = { gareth: 'lead-inspector', nadia: 'deputy-lead-inspector', tom: 'assistant-inspector' }
  await teamUp(db, joan, reference, team)
  gareth = await visitor(servicesFor(db), 'gareth')
})
after(() => drop())

const find = async (name: string) =>
  (await meetingsOf(db, id)).find(meeting => meeting.name === name) ?? assert.fail(`no meeting ${name}`)

test('PLAN-09 the programme’s meetings are laid out over fieldwork, each once, and nobody is in two at a time', async () => {
  const page = await gareth.open(paths.meetings.list(reference))
  assert.match(page.body, /The programme asks for 2\d meetings more/)
  assert.equal((await gareth.submit(page, { intent: 'lay-out' })).statusCode, 303)
  const meetings = await meetingsOf(db, id)
  assert.ok(meetings.length > 20 && meetings.every(({ day }) => day !== null))
  const { body } = await gareth.open(paths.meetings.list(reference))
  assert.doesNotMatch(body, /at the same time|The programme asks for|outside the hours|outside the days/)
  assert.equal((await find('Head of Public Protection')).day, '2026-04-28', 'the Tuesday of week two')
  const tuesday = body.indexOf('Tuesday 28 April 2026')
  assert.ok(tuesday > 0 && body.indexOf('Head of Public Protection') > tuesday)
})

test('PLAN-09 a meeting is moved and given people; a mixed one needs a reason, and what clashes is pointed out', async () => {
  const { id: meeting } = await find('Head of Interventions')
  const page = await gareth.open(paths.meetings.show(reference, meeting))
  const fields = {
    ...{ name: 'Head of Interventions', kind: 'meeting', minutes: '60', team: ['gareth'], covers: ['interventions'] },
    ...{ 'day-day': '29', 'day-month': '4', 'day-year': '2026', start: '9am' },
  }
  const mixed = await gareth.submit(page, { ...fields, form: 'mixed', attendees: 'Ann Lee; Head of Interventions' })
  assert.equal(mixed.statusCode, 400)
  assert.match(mixed.body, /Enter why some are there and others remote/)
  const bad = await gareth.submit(page, { ...fields, form: 'remote', attendees: 'Ann Lee', start: 'soon' })
  assert.match(bad.body, /Line 1: enter a name and what they are there as/)
  assert.match(bad.body, /Enter a time, such as 9:30am/)
  assert.match(bad.body, />Ann Lee</)
  const saved = await gareth.submit(page, {
    ...fields,
    form: 'remote',
    attendees: 'Ann Lee; Head of Interventions',
    place: 'Room 4',
  })
  assert.equal(saved.statusCode, 303)
  assert.deepEqual((await find('Head of Interventions')).attendees[0]?.name, 'Ann Lee')
  const stale = await gareth.submit(page, { ...fields, form: 'remote' })
  assert.equal(stale.statusCode, 409)
  assert.match(stale.body, /Someone else has changed or cancelled this meeting meanwhile/)

  await gareth.submit(await gareth.open(paths.meetings.add(reference)), {
    ...{
      ...fields,
      name: 'Visit to the Oxford office',
      covers: [],
      start: '09:30',
      form: 'face-to-face',
      attendees: '',
    },
  })
  assert.match(
    (await gareth.open(paths.meetings.list(reference))).body,
    /Gareth Pryce is at “Visit to the Oxford office” at the same time/,
  )
})

test('PLAN-09 a meeting is cancelled with a reason, and the programme asks for it again', async () => {
  const { id: meeting } = await find('Visit to the Oxford office')
  const page = await gareth.open(paths.meetings.cancel(reference, meeting))
  assert.match((await gareth.submit(page, { reason: '' })).body, /Enter why the meeting is cancelled/)
  await gareth.submit(page, { reason: 'The office is closed' })
  const { body } = await gareth.open(paths.meetings.list(reference))
  assert.match(body, /Visit to the Oxford office: The office is closed \(Gareth Pryce/)
  const sfo = await find('SFO lead')
  await gareth.submit(await gareth.open(paths.meetings.cancel(reference, sfo.id)), { reason: 'Met with learning' })
  assert.match((await gareth.open(paths.meetings.list(reference))).body, /The programme asks for 1 meeting more/)
})

test('PLAN-07 the record of the planning meeting has its agenda, is saved as it is typed, and is sent once and fixed', async () => {
  const invited = { name: 'Sam Poole', email: 'sam@region.example', language: 'en' as const }
  sam = await outsider(servicesFor(db), 'gareth', reference, { ...invited, role: 'single-point-of-contact' })
  const { id: meeting } = await find('Planning meeting')
  const here = paths.meetings.record(reference, meeting)
  const page = await gareth.open(here)
  for (const words of ['Case sample process for case inspections', 'Who attended', 'What was agreed'])
    assert.match(page.body, new RegExp(words))
  const words = {
    attendance: 'Sam Poole, Gareth Pryce',
    agreed: 'The briefing is at 10am',
    'planning-meeting-2': 'Explained',
  }
  const saveId = newId()
  const saved = await gareth.submit(page, { ...words, version: '0', saveId }, { json: true, form: 'record-form' })
  assert.deepEqual([saved.json().state, saved.json().version], ['saved', 1])
  assert.equal(
    (await gareth.submit(page, { ...words, version: '0', saveId }, { json: true, form: 'record-form' })).json().version,
    1,
  )
  const clash = await gareth.submit(
    page,
    { ...words, agreed: 'Other', version: '0', saveId: newId() },
    { json: true, form: 'record-form' },
  )
  assert.deepEqual([clash.statusCode, clash.json().theirs.agreed], [409, 'The briefing is at 10am'])

  assert.equal(
    (await gareth.submit(await gareth.open(here), { intent: 'send' }, { form: 'value="send"' })).statusCode,
    303,
  )
  const message = await db
    .selectFrom('notifyMessage')
    .selectAll()
    .where('template', '=', 'meeting-record')
    .executeTakeFirstOrThrow()
  assert.deepEqual(
    [message.toAddress, message.subject],
    ['sam@region.example', 'Record: Planning meeting, South Central'],
  )
  assert.doesNotMatch(message.text, /briefing is at 10am/)
  const late = await gareth.submit(
    page,
    { ...words, agreed: 'Changed', version: '1', saveId: newId() },
    { json: true, form: 'record-form' },
  )
  assert.equal(late.statusCode, 409)
  assert.match((await gareth.open(here)).body, /Sent by Gareth Pryce/)
  const read = await sam.open(paths.door.meetingRecord(reference, meeting))
  assert.match(read.body, /Who attended[\s\S]*Sam Poole, Gareth Pryce[\s\S]*The briefing is at 10am/)
})

test('PLAN-10 the briefing needs the lead inspector and another named senior, and lasts up to 75 minutes', async () => {
  const name = 'Briefing by the regional senior leadership team'
  const { id: meeting, minutes } = await find(name)
  assert.equal(minutes, 75)
  const page = await gareth.open(paths.meetings.show(reference, meeting))
  await gareth.submit(page, {
    name,
    kind: 'briefing',
    minutes: '75',
    team: ['gareth'],
    covers: ['briefing'],
    form: 'remote',
    'day-day': '13',
    'day-month': '4',
    'day-year': '2026',
    start: '10am',
  })
  const { body } = await gareth.open(paths.meetings.show(reference, meeting))
  assert.match(
    body,
    /It needs the head of probation inspection programme, deputy head of probation inspection programme or deputy lead inspector/,
  )
})

test('PLAN-09 the week’s timetable is a PDF and a Word file, and is shared with the inspected body, which is told', async () => {
  const pdf = await gareth.open(paths.meetings.timetable(reference))
  assert.deepEqual(
    [pdf.headers['content-type'], pdf.rawPayload.subarray(0, 5).toString()],
    ['application/pdf', '%PDF-'],
  )
  const door = paths.door.meetings(reference)
  assert.match((await sam.open(door)).body, /There is no schedule of meetings yet/)
  await gareth.submit(await gareth.open(paths.meetings.list(reference)), { intent: 'share' }, { form: 'value="share"' })
  const told = await db
    .selectFrom('notifyMessage')
    .select('subject')
    .where('template', '=', 'meetings-shared')
    .execute()
  assert.deepEqual(told, [{ subject: 'Meetings of the inspection of South Central' }])
  const shown = await sam.open(door)
  assert.match(shown.body, /Head of Interventions[\s\S]*Ann Lee/)
  assert.doesNotMatch(shown.body, /Visit to the Oxford office|Look again/)
  assert.match((await sam.open(`${door}?lang=cy`)).body, /Cyfarfodydd[\s\S]*Dydd Mawrth 28 Ebrill 2026/)
})

test('CONF-01 an assistant reads the meetings and changes none of them', async () => {
  const tom = await visitor(servicesFor(db), 'tom')
  const list = await tom.open(paths.meetings.list(reference))
  assert.equal(list.statusCode, 200)
  assert.doesNotMatch(list.body, /Add a meeting|Share the meetings/)
  const { id: meeting } = await find('Head of Interventions')
  assert.doesNotMatch((await tom.open(paths.meetings.show(reference, meeting))).body, /Change or move it/)
  assert.equal((await tom.open(paths.meetings.add(reference))).statusCode, 403)
  assert.equal((await tom.open(paths.meetings.cancel(reference, meeting))).statusCode, 403)
})
