import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Invitee, inviteOutsider, recordDone } from '#modules/planning'
import { paths } from '#paths'
import { londonInstant } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { larchwood, openedBy, setUpInspection } from '../../../testutils/report-to-publish.ts'
import { servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { addItem, changeItem, extendPeriod } from '../actions/adapt-list.ts'

let db: Db
let drop: () => Promise<void>
let reference: string
const monday = londonInstant('2026-02-09', '08:00')

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await setUpInspection(db, larchwood)
})
after(() => drop())

const nadia = () => visitor(servicesFor(db, { clock: () => monday }), 'nadia')
const list = paths.evidence.list
const item = (id: string): string => paths.evidence.item(reference, id)

test('EVID-01 EVID-04 EVID-08 the list comes from the programme: each item with its questions, deadline to the minute and days covered', async () => {
  const lead = await nadia()
  const words = wordsOf(await lead.open(list(reference)))
  assert.match(words, /Until then you can adapt it to this inspection/)
  assert.match(
    words,
    /out-of-hours recall decisions .*Covers Tuesday 11 November 2025 to Tuesday 10 February 2026 2\.2\.3, 4\.3\.2 9am on Wednesday 11 February 2026 To be sent/,
  )
  assert.match(
    words,
    /rehabilitative activities scheduled .*For Wednesday 11 February 2026 to Thursday 12 February 2026/,
  )
  assert.match(wordsOf(await lead.open(item('enforcement-action'))), /Informs 1\.2\.3 /)
})

test('EVID-01 EVID-08 the lead changes, drops, takes up and adds items, and extends the window of recalls', async () => {
  const lead = await nadia()
  const change = paths.evidence.change(reference, 'enforcement-action')
  const changed = {
    text: 'Enforcement action, with its outcome',
    'due-day': '10',
    'due-month': '2',
    'due-year': '2026',
    time: '5pm',
  }
  const page = await lead.open(change)
  assert.match((await lead.submit(page, { text: '', intent: 'change' })).body, /Enter what is asked for/)
  assert.equal((await lead.submit(page, { ...changed, informs: ['4.3'], intent: 'change' })).statusCode, 303)
  assert.match(
    wordsOf(await lead.open(list(reference))),
    /Enforcement action, with its outcome .*4\.3 5pm on Tuesday 10 February 2026/,
  )
  const stale = await lead.submit(page, { ...changed, intent: 'change' })
  assert.equal(stale.statusCode, 409)
  assert.match(stale.body, /Someone else has changed this item/)

  const drop = paths.evidence.change(reference, 'drug-and-alcohol-tests')
  assert.match((await lead.submit(await lead.open(drop), { intent: 'drop' }, { form: 'id="drop-' })).body, /Enter why/)
  await lead.submit(await lead.open(drop), { intent: 'drop', reason: 'Seen last month' }, { form: 'id="drop-' })
  assert.match(wordsOf(await lead.open(list(reference))), /Dropped .*Drug and alcohol testing records.*Seen last month/)
  await lead.submit(await lead.open(drop), { intent: 'take-up' })
  assert.doesNotMatch(wordsOf(await lead.open(list(reference))), /Dropped from/)

  const recalls = paths.evidence.change(reference, 'out-of-hours-recalls')
  assert.match((await lead.submit(await lead.open(recalls), { intent: 'extend', months: '2' })).body, /from 3 to 12/)
  await lead.submit(await lead.open(recalls), { intent: 'extend', months: '6' })
  assert.match(
    wordsOf(await lead.open(list(reference))),
    /Covers Monday 11 August 2025 to Tuesday 10 February 2026 Extended to 6 months/,
  )

  const added = await lead.submit(await lead.open(paths.evidence.add(reference)), {
    text: 'Staff rota',
    informs: ['2.1'],
  })
  assert.equal(added.headers.location, item('added-1'))
})

test('EVID-01 from the announcement on the list is fixed for everyone, and what is added is an additional request', async () => {
  await recordDone(db, actOf('nadia', monday), reference, [{ step: 'announcement', doneOn: '2026-02-09' }])
  const lead = await nadia()
  assert.match(wordsOf(await lead.open(list(reference))), /fixed since the announcement on Monday 9 February 2026/)
  const fixed = await lead.open(paths.evidence.change(reference, 'enforcement-action'))
  assert.doesNotMatch(fixed.body, /id="(change|drop)-/)
  assert.equal((await lead.sendTo(paths.evidence.change(reference, 'enforcement-action'), fixed)).statusCode, 400)
  const open = await openedBy(db, 'nadia', reference)
  const words = { text: 'More', informs: [], due: undefined }
  await assert.rejects(
    changeItem(db, actOf('nadia', monday), open, { id: 'enforcement-action', seen: 1, words }),
    /The list is fixed/,
  )
  assert.equal(await addItem(db, actOf('nadia', monday), open, words), 'added-2')
  assert.match(wordsOf(await lead.open(list(reference))), /More Additional request/)
  await extendPeriod(db, actOf('nadia', monday), open, { id: 'out-of-hours-recalls', seen: 1, months: 9 })
})

test('CONF-01 EVID-01 only the lead inspector changes the list', async () => {
  const open = await openedBy(db, 'tom', reference)
  const words = { text: 'Mine', informs: [], due: undefined }
  await assert.rejects(addItem(db, actOf('tom', monday), open, words), /evidence:request/)
  await assert.rejects(
    addItem(db, actOf('gareth', monday), await openedBy(db, 'ruth', reference), words),
    /Your role|not on the team/,
  )
  const tom = await visitor(servicesFor(db), 'tom')
  assert.equal((await tom.open(paths.evidence.add(reference))).statusCode, 403)
  assert.equal((await tom.open(list(reference))).statusCode, 200)
})

test('EVID-04 PLAN-04 the inspected body is told where a deadline moves: of one item, or of all that hangs on a date of the plan', async () => {
  const told = async () => {
    const rows = db.selectFrom('notifyMessage').select('text').where('template', '=', 'evidence-deadlines-moved')
    return (await rows.orderBy('id').execute()).map(({ text }) => text)
  }
  const lead = await nadia()
  const spoc = { role: 'approved-premises-manager', language: 'en', name: 'Alex Moor', email: 'alex@example.com' }
  await inviteOutsider(db, actOf('nadia', monday), reference, spoc as Invitee)
  const change = paths.evidence.change(reference, 'drug-and-alcohol-tests')
  const form = { form: 'id="deadline-' }
  const later = { intent: 'deadline', 'moved-day': '12', 'moved-month': '2', 'moved-year': '2026', movedTime: '1pm' }
  const without = await lead.submit(await lead.open(change), { ...later, movedTime: '' }, form)
  assert.match(without.body, /Enter a time such as 9am or 13:00[\s\S]*Enter why the deadline moves/)
  const page = await lead.open(change)
  const reason = 'The machine was away for repair'
  const moved = await lead.submit(page, { ...later, moveReason: reason }, form)
  assert.match(wordsOf(await lead.follow(moved)), /1pm on Thursday 12 February 2026/)
  assert.equal((await lead.submit(page, { ...later, moveReason: reason }, form)).statusCode, 409)
  assert.match(
    String((await told())[0]),
    /something that you are asked for.*is due by 1pm on Thursday 12 February 2026/,
  )
  assert.doesNotMatch(String((await told())[0]), /repair/)

  const step = paths.inspections.move(reference, 'evidence-deadline')
  const look = { 'date-day': '11', 'date-month': '2', 'date-year': '2026', time: '11am', reason: 'A bank holiday' }
  const consequences = await lead.submit(await lead.open(step), look, { form: 'name="date-day"' })
  const done = await lead.submit(consequences, { intent: 'move' }, { form: 'value="move"' })
  assert.equal(done.statusCode, 303)
  const [, second, ...more] = await told()
  assert.deepEqual(more, [])
  assert.match(String(second), /The deadlines of 4 things .* The first is due by 11am on Wednesday 11 February 2026/)
})
