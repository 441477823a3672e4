import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import { recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { teamUp } from '../../../testutils/team-up.ts'
import { servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { createInspection } from '../actions/create-inspection.ts'

const url = paths.inspections.record('aldercrest-house-ap-2026')
const act = actOf('ruth', new Date('2026-01-05T10:00:00Z'))
const house = { programme: 'approved-premises', level: 'approved-premises', fieldwork: '2026-03-04' }
let db: Db
let drop: () => Promise<void>
let ruth: Visitor
let id: string

before(async () => {
  ;({ db, drop } = await testWorld())
  ;({ id } = await createInspection(db, act, { ...house, placeCode: 'LAP-N53-01' }))
  await createInspection(db, act, { ...house, placeCode: 'LAP-N53-02' })
  await teamUp(db, act, 'dunnockfield-house-ap-2026', { nadia: 'lead-inspector' })
  await teamUp(db, act, 'aldercrest-house-ap-2026', { tom: 'assistant-inspector' })
  ruth = await visitor(servicesFor(db), 'ruth')
})
after(() => drop())

test('CONF-02 the record of an inspection tells who did what and when, the newest first, and nothing of another', async () => {
  const { body } = await ruth.open(url)
  assert.match(body, /4 changes/)
  const [first, second] = [
    body.indexOf('Put Tom Okafor on the team as Assistant inspector'),
    body.indexOf('Set up the inspection of Aldercrest House'),
  ]
  assert.ok(first > 0 && first < second)
  assert.match(body, /Monday 5 January 2026, 10am/)
  assert.match(body, /Ruth Amadi/)
  assert.match(body, /Declared no conflict of interest/)
  assert.doesNotMatch(body, /Put Nadia Rahman/)
})

test('CONF-02 a long record stands on several pages', async () => {
  for (let i = 1; i <= 60; i += 1)
    await recordEvent(db, act, {
      what: 'ANSWER_SAVED',
      subjectType: 'INSPECTION',
      subjectId: id,
      details: { number: i },
    })
  const first = await ruth.open(url)
  assert.match(first.body, /64 changes/)
  assert.match(first.body, /Number: 60</)
  assert.doesNotMatch(first.body, /Number: 10</)
  const second = await ruth.open(`${url}?page=2`)
  assert.match(second.body, /Number: 10</)
  assert.match(second.body, /Set up the inspection/)
  assert.equal((await ruth.open(`${url}?page=3`)).statusCode, 404)
})

test('CONF-01 the record is for those whose role says so', async () => {
  const tom = await visitor(servicesFor(db), 'tom')
  assert.equal((await tom.open(url)).statusCode, 403)
})
