import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { recordDone, sendReminders } from '#modules/planning'
import { paths } from '#paths'
import { londonInstant } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../../demonstration/act-of.ts'
import { actOfProgram } from '../../../../prepare.ts'
import { outsider } from '../../../../testutils/outsider.ts'
import { openedBy, setUpInspection, southCentral } from '../../../../testutils/report-to-publish.ts'
import { servicesFor, type Visitor } from '../../../../testutils/visitor.ts'
import { testWorld } from '../../../../testutils/world.ts'
import { itemsOf } from '../../queries/items.ts'
import { waitingEvidence } from './waiting.ts'

const january = new Date('2026-01-12T10:00:00Z')
let db: Db
let drop: () => Promise<void>
let reference: string
let alex: Visitor

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await setUpInspection(db, southCentral)
  const services = servicesFor(db, { clock: () => january })
  const spoc = {
    role: 'single-point-of-contact',
    language: 'en',
    name: 'Alex Moor',
    email: 'alex@example.com',
  } as const
  alex = await outsider(services, 'joan', reference, spoc)
  await outsider(services, 'joan', reference, {
    ...{ role: 'deputy-single-point-of-contact', language: 'cy', name: 'Sam Reed', email: 'sam@example.com' },
  })
})
after(() => drop())

const remind = (day: string) =>
  sendReminders(
    db,
    actOfProgram(() => londonInstant(day, '09:00')),
    [waitingEvidence],
  )

const asked = async (about: string) => {
  const rows = await db
    .selectFrom('notifyMessage')
    .select(['toAddress', 'template'])
    .where('template', 'like', `own-%-${about}`)
    .execute()
  return rows.map(({ toAddress, template }) => `${toAddress.split('@')[0]} ${template}`).toSorted()
}

test('PLAN-11 EVID-02 everyone of the inspected body is reminded of evidence that is missing, and not once it is all there or unavailable', async () => {
  await remind('2026-01-23')
  assert.deepEqual(await asked('evidence'), [], 'nothing is asked for before the announcement')
  await recordDone(db, actOf('nadia', january), reference, [{ step: 'announcement', doneOn: '2026-01-12' }])
  await remind('2026-01-23')
  await remind('2026-01-26')
  assert.deepEqual(await asked('evidence'), ['alex own-ahead-evidence', 'sam own-ahead-evidence'])
  const items = await itemsOf(db, await openedBy(db, 'nadia', reference))
  for (const { id } of items.filter(({ organisation }) => !organisation)) {
    const page = await alex.open(paths.door.item(reference, id))
    const said = { intent: 'mark', reason: 'There is none' }
    assert.equal((await alex.submit(page, said, { form: `unavailable-${id}` })).statusCode, 303)
  }
  await remind('2026-01-27')
  assert.deepEqual((await asked('evidence')).length, 2, 'none is late')
  assert.ok((await asked('organisation-information')).includes('alex own-late-organisation-information'))
})
