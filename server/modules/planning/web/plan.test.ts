import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { teamUp } from '../../../testutils/team-up.ts'
import { servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { createInspection } from '../actions/create-inspection.ts'

const reference = 'aldercrest-house-ap-2026'
const ruth = actOf('ruth', new Date('2026-01-05T10:00:00Z'))
let db: Db
let drop: () => Promise<void>
let nadia: Visitor

// It is Tuesday 3 March 2026, the day before the team arrives.
before(async () => {
  ;({ db, drop } = await testWorld())
  const house = {
    programme: 'approved-premises',
    level: 'approved-premises',
    placeCode: 'LAP-N53-01',
    fieldwork: '2026-03-04',
  }
  await createInspection(db, ruth, house)
  await teamUp(db, ruth, reference, { nadia: 'lead-inspector', tom: 'assistant-inspector' })
  nadia = await visitor(servicesFor(db), 'nadia')
})
after(() => drop())

/** The row of a step in the tables, which come after the chart. */
const row = (body: string, step: string): string =>
  body
    .split('<tr')
    .slice(1)
    .find(each => each.includes(step)) ?? ''

test('PLAN-01 PLAN-11 the plan shows every step as a chart and in tables, with its rule and source', async () => {
  const { body } = await nadia.open(paths.inspections.plan(reference))
  assert.match(body, /<svg[^>]*role="img"/)
  for (const phase of ['Pre-fieldwork planning and preparation', 'Fieldwork', 'Post-fieldwork'])
    assert.match(body, new RegExp(`<caption[^>]*>\\s*${phase}\\s*</caption>`))
  const panel = row(body, 'Ratings panel')
  assert.match(panel, /Friday 13 March 2026/)
  assert.match(panel, /Due in 10 days/)
  assert.match(panel, /Source: AP manual 5\.2/)
  assert.match(panel, /Head of [^<]*programme/)
  assert.match(row(body, 'Context-setting meeting'), /Lead inspector[\s\S]*Nadia Rahman/)
  assert.match(body, />2 Mar, late<\/text>/)
  assert.match(row(body, 'Announcement by telephone'), /Late by 1 day/)
  assert.match(row(body, 'Context-setting meeting'), /Due today/)
})

test('PLAN-11 the plan can be downloaded as a calendar', async () => {
  const answer = await nadia.open(paths.inspections.calendar(reference))
  assert.equal(answer.headers['content-type'], 'text/calendar; charset=utf-8')
  assert.match(String(answer.headers['content-disposition']), /aldercrest-house-ap-2026\.ics/)
  assert.match(answer.body, /^BEGIN:VCALENDAR/)
  assert.match(answer.body, /SUMMARY:AP Aldercrest House: Ratings panel/)
  assert.match(answer.body, /DTSTART;VALUE=DATE:20260313/)
})

test('PLAN-01 what was done on its day is recorded together; nothing ticked is told', async () => {
  const page = await nadia.open(paths.inspections.plan(reference))
  const none = await nadia.submit(page)
  assert.equal(none.statusCode, 400)
  assert.match(none.body, /href="#done">Select what was done on its day/)
  const answer = await nadia.submit(page, { done: ['announcement', 'context-setting'] })
  const after = await nadia.follow(answer)
  assert.match(after.body, /2 steps are recorded as done/)
  assert.match(row(after.body, 'Announcement by telephone'), /Done on 2 March 2026/)
  const again = await nadia.submit(page, { done: ['announcement'] })
  assert.equal(again.statusCode, 409)
  assert.match(again.body, /is already recorded as done/)
})

test('CONF-01 someone on the team who does not plan reads the plan, and is offered nothing to change', async () => {
  const tom = await visitor(servicesFor(db), 'tom')
  const { body, statusCode } = await tom.open(paths.inspections.plan(reference))
  assert.equal(statusCode, 200)
  assert.doesNotMatch(body, /Record as done|>Change</)
  assert.equal((await tom.open(paths.inspections.move(reference, 'publication'))).statusCode, 403)
})

test('CONF-01 someone who is not on the team opens nothing of it, and that they tried is on the record', async () => {
  const gareth = await visitor(servicesFor(db), 'gareth')
  for (const address of [
    paths.inspections.show,
    paths.inspections.plan,
    paths.inspections.calendar,
    paths.inspections.team,
    paths.inspections.record,
  ])
    assert.equal((await gareth.open(address(reference))).statusCode, 403, address(reference))
  assert.equal((await gareth.open(paths.inspections.move(reference, 'publication'))).statusCode, 403)
  const refusals = await db
    .selectFrom('event')
    .select('what')
    .where('who', '=', 'gareth')
    .where('what', 'like', 'REFUSED_%')
    .execute()
  assert.equal(refusals.length, 6)
})
