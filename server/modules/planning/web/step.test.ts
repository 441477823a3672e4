import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { teamUp } from '../../../testutils/team-up.ts'
import { servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { createInspection } from '../actions/create-inspection.ts'
import { moveStep } from '../actions/move-step.ts'

const reference = 'aldercrest-house-ap-2026'
const url = paths.inspections.move(reference, 'ratings-panel')
const ruth = actOf('ruth', new Date('2026-01-05T10:00:00Z'))
const monday = { 'date-day': '16', 'date-month': '3', 'date-year': '2026', time: '', reason: 'The chair is away' }
let db: Db
let drop: () => Promise<void>
let nadia: Visitor

const moves = () =>
  db.selectFrom('planningMove').select(['step', 'date', 'time', 'reason', 'movedBy']).orderBy('step').execute()

before(async () => {
  ;({ db, drop } = await testWorld())
  const house = {
    programme: 'approved-premises',
    level: 'approved-premises',
    placeCode: 'LAP-N53-01',
    fieldwork: '2026-03-04',
  }
  await createInspection(db, ruth, house)
  await teamUp(db, ruth, reference, { nadia: 'lead-inspector' })
  nadia = await visitor(servicesFor(db), 'nadia')
})
after(() => drop())

test('PLAN-04 what is wrong with a move is told beside its field, and what was typed is kept', async () => {
  const page = await nadia.open(url)
  assert.match(page.body, /The Friday of the week after the fieldwork/)
  const answer = await nadia.submit(page, {
    'date-day': '31',
    'date-month': '2',
    'date-year': '2026',
    time: 'noonish',
    reason: '',
    intent: 'look',
  })
  assert.equal(answer.statusCode, 400)
  assert.match(answer.body, /href="#date-day">The new date must be a real date/)
  assert.match(answer.body, /href="#time">The time must be a time of day/)
  assert.match(answer.body, /href="#reason">Enter the reason for the move/)
  assert.match(answer.body, /value="noonish"/)
  const early = await nadia.submit(page, { ...monday, 'date-day': '4', intent: 'look' })
  assert.match(early.body, /href="#date-day">“Ratings panel” cannot be before/)
})

test('PLAN-04 what follows from a move is shown before anything is written', async () => {
  const look = await nadia.submit(await nadia.open(url), { ...monday, time: '2pm', intent: 'look' })
  assert.equal(look.statusCode, 200)
  assert.match(look.body, /Do you want to move “Ratings panel”\?/)
  assert.match(look.body, /4 dates change/)
  assert.match(look.body, /Monday 16 March 2026, 2pm/)
  // The manual has the panel within a week of fieldwork (AP manual 2.4).
  assert.match(
    look.body,
    /Note:.*“Ratings panel” is 11 days after “End of fieldwork.*it should be at most 8 days after/,
  )
  assert.match(look.body, /Friday 27 March 2026/)
  assert.deepEqual(await moves(), [])

  const plan = await nadia.follow(await nadia.submit(look, { intent: 'move' }))
  assert.match(plan.body, /The date is moved/)
  assert.match(plan.body, /Moved by hand from Friday 13 March 2026: The chair is away/)
  assert.match(plan.body, /“Ratings panel” is 11 days after “End of fieldwork/)
  assert.deepEqual(await moves(), [
    { step: 'ratings-panel', date: '2026-03-16', time: '14:00', reason: 'The chair is away', movedBy: 'nadia' },
  ])
})

test('PLAN-04 someone else’s change meanwhile is shown, nothing is overwritten, and what was typed is kept', async () => {
  const look = await nadia.submit(await nadia.open(url), { ...monday, 'date-day': '17', intent: 'look' })
  await moveStep(db, ruth, reference, { step: 'ratings-panel', date: '2026-03-18', reason: 'The room', version: 2 })
  const clash = await nadia.submit(look, { intent: 'move' })
  assert.equal(clash.statusCode, 409)
  assert.match(clash.body, /Someone else has changed this plan since you saw it\. Ruth Amadi/)
  assert.match(clash.body, /Moved “Ratings panel” from Monday 16 March 2026, 2pm to Wednesday 18 March 2026/)
  assert.match(clash.body, /name="date-day" value="17"/)
  assert.equal((await moves())[0]?.date, '2026-03-18')
  const answer = await nadia.submit(clash, { intent: 'move' })
  assert.equal(answer.statusCode, 303)
  assert.equal((await moves())[0]?.date, '2026-03-17')
})

test('PLAN-04 a moved date is put back, after showing what follows', async () => {
  const look = await nadia.submit(await nadia.open(url), { intent: 'look-undo' }, { form: 'look-undo' })
  assert.match(look.body, /Do you want to put “Ratings panel” back\?/)
  assert.match(look.body, /Friday 13 March 2026/)
  assert.equal((await moves()).length, 1)
  const answer = await nadia.submit(look, { intent: 'undo' })
  assert.equal(answer.headers.location, paths.inspections.plan(reference))
  assert.deepEqual(await moves(), [])
  assert.doesNotMatch((await nadia.open(url)).body, /Put it back/)
})

test('PLAN-04 a step that stays while what it is measured from moves is pointed out before anything is written', async () => {
  const end = paths.inspections.move(reference, 'fieldwork-end')
  const wednesday = { ...monday, 'date-day': '4', time: '5pm', reason: 'One day on site', intent: 'look' }
  const look = wordsOf(await nadia.submit(await nadia.open(end), wednesday))
  assert.match(look, /1 date stays, and is worth a look Step Stays on Note Ratings panel Friday 13 March 2026/)
  assert.match(look, /“Ratings panel” is 9 days after “End of fieldwork[^”]*”; it should be at most 8 days after/)
})

test('PLAN-01 a step is recorded as done on the day it was, and that can be taken back', async () => {
  const announcement = paths.inspections.move(reference, 'announcement')
  const done = (day: string) => ({
    'doneOn-day': day,
    'doneOn-month': '3',
    'doneOn-year': '2026',
    intent: 'record-done',
  })
  const page = await nadia.open(announcement)
  const early = await nadia.submit(page, done('4'), { form: 'record-done' })
  assert.match(early.body, /href="#doneOn-day">[^<]*cannot be recorded as done before it is/)
  await nadia.submit(page, done('3'), { form: 'record-done' })
  const after = await nadia.open(announcement)
  assert.match(after.body, /Done on 3 March 2026/)
  assert.match(after.body, /Recorded by Nadia Rahman/)
  await nadia.submit(after, { intent: 'undo-done' }, { form: 'undo-done' })
  assert.match((await nadia.open(announcement)).body, /Late by 1 day/)
})

test('CONF-01 who may move dates but is not on the team reads why not, and has no form', async () => {
  const page = await (await visitor(servicesFor(db), 'joan')).open(url)
  assert.match(page.body, /You cannot change this date\. You are not on the team of this inspection/)
  assert.doesNotMatch(page.body, /<form method="post"/)
})

test('a step that the programme does not have is not a page', async () => {
  assert.equal((await nadia.open(paths.inspections.move(reference, 'launch'))).statusCode, 404)
})
