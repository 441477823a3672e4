import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../../demonstration/act-of.ts'
import { outsider } from '../../../../testutils/outsider.ts'
import { teamUp } from '../../../../testutils/team-up.ts'
import { servicesFor, type Visitor, visitor } from '../../../../testutils/visitor.ts'
import { testWorld } from '../../../../testutils/world.ts'
import { createInspection } from '../../actions/create-inspection.ts'
import { moveStep } from '../../actions/move-step.ts'

const raise = { form: 'id="raise-issue"' }
const february = new Date('2026-02-02T10:00:00Z')
const reference = 'south-central-dipp-2026'
const [inside, outside] = [paths.inspections.projectPlan(reference), paths.door.plan(reference)]

let db: Db
let drop: () => Promise<void>
let alex: Visitor
let joan: Visitor

before(async () => {
  ;({ db, drop } = await testWorld())
  const act = actOf('joan', february)
  await createInspection(db, act, { programme: 'dipp', level: 'region', placeCode: 'N59', fieldwork: '2026-03-16' })
  await teamUp(db, act, reference, { gareth: 'lead-inspector' })
  alex = await outsider(servicesFor(db), 'gareth', reference, {
    ...{ role: 'single-point-of-contact', language: 'en' },
    ...{ name: 'Alex Moor', email: 'alex.moor@example.com' },
  })
  joan = await visitor(servicesFor(db), 'joan')
})
after(() => drop())

test('PLAN-06 the inspected body reads its dates and confirms them; a date that is moved asks again', async () => {
  const page = await alex.open(outside)
  assert.match(page.body, /Deadline for evidence in advance[\s\S]*Monday 9 March 2026/)
  assert.doesNotMatch(page.body, /Information pack ready/, 'not shared with the inspected body')
  assert.match((await joan.open(inside)).body, /has not confirmed the plan yet/)
  assert.equal((await alex.submit(page, {}, { form: 'id="confirm"' })).statusCode, 303)
  assert.match((await joan.open(inside)).body, /Alex Moor confirmed the plan on/)
  const settled = await alex.open(outside)
  assert.doesNotMatch(settled.body, /Confirm these dates/)

  const reason = 'The briefing cannot be held on that day'
  const move = { step: 'planning-meeting', date: '2026-03-04', reason, version: 1 }
  await moveStep(db, actOf('joan', february), reference, move)
  assert.match((await joan.open(inside)).body, /Dates were changed after that/)
  assert.match((await alex.open(paths.door.show(reference))).body, /Dates have changed/)
})

test('PLAN-06 dates that were moved since the page was opened are not confirmed unseen', async () => {
  const stale = await alex.open(outside)
  const move = { step: 'planning-meeting', date: '2026-03-05', reason: 'A day later', version: 2 }
  await moveStep(db, actOf('joan', february), reference, move)
  const refused = await alex.submit(stale, {}, { form: 'id="confirm"' })
  assert.equal(refused.statusCode, 409)
  assert.match(refused.body, /Look at the dates again/)
})

test('PLAN-06 an issue is raised with a date, answered once by the team, and both stand on both pages', async () => {
  const page = await alex.open(outside)
  const empty = await alex.submit(page, { step: 'briefing', words: ' ' }, raise)
  assert.equal(empty.statusCode, 409)
  assert.match(empty.body, /href="#words">Enter what stands in the way/)
  const words = 'Half of our leaders are at <a conference>'
  assert.equal((await alex.submit(page, { step: 'briefing', words }, raise)).statusCode, 303)
  const raised = await db.selectFrom('notifyMessage').selectAll().where('template', '=', 'plan-issue-raised').execute()
  assert.deepEqual(raised.map(({ toAddress, subject }) => [toAddress.split('@')[0], subject]).toSorted(), [
    ['gareth', 'An issue with the dates: South Central'],
    ['joan', 'An issue with the dates: South Central'],
  ])
  assert.doesNotMatch(raised[0]?.text ?? '', /conference/, 'no words that someone typed')
  const asked = await joan.open(inside)
  assert.match(asked.body, /Half of our leaders are at &lt;a conference&gt;/)
  const issue = asked.body.match(/name="issue" value="([^"]+)"/)?.[1] ?? ''
  const answer = { issue, [`answer-${issue}`]: 'We hold it a day later' }
  assert.equal((await joan.submit(asked, answer)).statusCode, 303)
  assert.match((await alex.open(outside)).body, /We hold it a day later/)
  const sent = await db.selectFrom('notifyMessage').select(['toAddress', 'text']).execute()
  const told = sent.filter(({ text }) => /has answered what you raised/.test(text))
  assert.deepEqual(
    told.map(({ toAddress }) => toAddress),
    ['alex.moor@example.com'],
  )
  assert.doesNotMatch(told[0]?.text ?? '', /a day later/, 'no words that someone typed')
  const twice = await joan.submit(asked, answer)
  assert.equal(twice.statusCode, 409)
  assert.match(twice.body, /Joan Whitfield has answered this issue already/)
})

test('PLAN-06 an assistant inspector reads what was raised and answers nothing', async () => {
  await teamUp(db, actOf('joan', february), reference, { tom: 'assistant-inspector' })
  const tom = await visitor(servicesFor(db), 'tom')
  assert.match((await tom.open(inside)).body, /Half of our leaders/)
  assert.doesNotMatch((await tom.open(inside)).body, /Send the answer/)
})
