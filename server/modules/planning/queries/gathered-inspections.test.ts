import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { testWorld } from '../../../testutils/world.ts'
import { createInspection } from '../actions/create-inspection.ts'
import { gatheredInspections } from './gathered-inspections.ts'

const house = { programme: 'approved-premises', level: 'approved-premises', fieldwork: '2026-03-04' }
let db: Db
let drop: () => Promise<void>

before(async () => {
  ;({ db, drop } = await testWorld())
})
after(() => drop())

test('RATE-05 of two inspections of one place on one day the same is gathered, whichever was set up first', async () => {
  await createInspection(db, actOf('ruth', new Date('2025-12-01T10:00:00Z')), { ...house, placeCode: 'LAP-N53-01' })
  const first = await db.selectFrom('planningInspection').selectAll().executeTakeFirstOrThrow()
  const gathered = () => gatheredInspections(db, { ...first, placeCode: 'N53' }, [house.level])
  assert.deepEqual(
    (await gathered()).map(({ reference }) => reference),
    [first.reference],
  )
  for (const reference of ['b', 'a', 'c'])
    await db
      .insertInto('planningInspection')
      .values({ ...first, id: newId(), reference })
      .execute()
  assert.deepEqual(
    (await gathered()).map(({ reference }) => reference),
    ['a'],
  )
})
