import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { recordDone } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../../demonstration/act-of.ts'
import { casesNow, drawnSample, sampleOpenedBy } from '../../../../testutils/drawn-sample.ts'
import { outsider } from '../../../../testutils/outsider.ts'
import { wordsOf } from '../../../../testutils/rated-inspection.ts'
import { servicesFor, type Visitor, visitor } from '../../../../testutils/visitor.ts'
import { testWorld } from '../../../../testutils/world.ts'
import { decideExclusion } from '../../actions/decide-exclusion.ts'

const january = new Date('2026-01-12T10:00:00Z')
let db: Db
let drop: () => Promise<void>
let reference: string
let alex: Visitor

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await drawnSample(db)
  const spoc = {
    role: 'single-point-of-contact',
    language: 'en',
    name: 'Alex Moor',
    email: 'alex@example.com',
  } as const
  alex = await outsider(servicesFor(db, { clock: () => january }), 'joan', reference, spoc)
})
after(() => drop())

const decide = async (granted: boolean, reason: string) => {
  const sampled = (await casesNow(db, reference)).find(({ requests }) => requests.some(({ decision }) => !decision))
  const request = sampled?.requests.find(({ decision }) => !decision)
  const open = await sampleOpenedBy(db, 'nadia', reference)
  const decision = { caseId: sampled?.id ?? '', request: request?.id ?? '', granted, reason }
  await decideExclusion(db, actOf('nadia', january), open, decision)
}

test('SAMP-10 the inspected body gets the sample at the announcement, without risk or anything that says who people are', async () => {
  const [first] = await casesNow(db, reference)
  assert.match(wordsOf(await alex.open(paths.door.sample(reference))), /The sample stands here once/)
  assert.equal((await alex.open(paths.door.sampledCase(reference, first?.id ?? ''))).statusCode, 404)
  await recordDone(db, actOf('nadia', january), reference, [{ step: 'announcement', doneOn: '2026-01-12' }])
  const page = await alex.open(paths.door.sample(reference))
  for (const { crn, practitioner } of await casesNow(db, reference)) {
    assert.match(page.body, new RegExp(crn))
    assert.match(page.body, new RegExp(practitioner))
  }
  assert.doesNotMatch(page.body, /[Hh]igh risk|rosh/)
  assert.match(wordsOf(await alex.open(`${paths.door.sample(reference)}?lang=cy`)), /Sampl o achosion/)
  await alex.open(`${paths.door.sample(reference)}?lang=en`)
})

test('SAMP-10 it asks for an exclusion with a reason, the lead decides, and the answer stands on its page', async () => {
  const [first, second] = await casesNow(db, reference)
  const address = paths.door.sampledCase(reference, first?.id ?? '')
  const form = await alex.open(address)
  assert.match((await alex.submit(form, { reason: ' ' })).body, /Enter why the case should be excluded/)
  assert.equal((await alex.submit(form, { reason: 'A review was opened' })).statusCode, 303)
  const again = await alex.submit(form, { reason: 'A review was opened' })
  assert.equal(again.statusCode, 409)
  assert.match(again.body, /asked for already/)
  assert.match(wordsOf(await alex.open(paths.door.sample(reference))), /Exclusion asked for/)
  const nadia = await visitor(servicesFor(db), 'nadia')
  const staff = wordsOf(await nadia.open(paths.samples.case(reference, 'cases', first?.id ?? '')))
  assert.match(staff, /Alex Moor, Single point of contact \(SPOC\).*A review was opened/)
  await decide(true, 'The review covers the same work')
  assert.match(wordsOf(await alex.open(address)), /Excluded: The review covers the same work/)
  assert.doesNotMatch((await alex.open(address)).body, /id="ask-for-exclusion"/)

  const other = paths.door.sampledCase(reference, second?.id ?? '')
  await alex.submit(await alex.open(other), { reason: 'The practitioner has left' })
  await decide(false, 'Another practitioner knows the case')
  assert.match(wordsOf(await alex.open(other)), /Not excluded: Another practitioner knows the case/)
})
