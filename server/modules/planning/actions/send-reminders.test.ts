import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import { londonInstant } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { actOfProgram } from '../../../prepare.ts'
import { outsider } from '../../../testutils/outsider.ts'
import { teamUp } from '../../../testutils/team-up.ts'
import { servicesFor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { createInspection } from './create-inspection.ts'
import { moveStep } from './move-step.ts'
import { recordDone } from './record-done.ts'
import { sendReminders } from './send-reminders.ts'

let db: Db
let drop: () => Promise<void>
let reference: string

before(async () => {
  ;({ db, drop } = await testWorld())
  const joan = actOf('joan', londonInstant('2026-01-19', '10:00'))
  ;({ reference } = await createInspection(db, joan, {
    programme: 'approved-premises',
    level: 'approved-premises',
    placeCode: 'LAP-N52-01',
    fieldwork: '2026-02-11',
  }))
  await teamUp(db, joan, reference, { nadia: 'lead-inspector' })
})
after(() => drop())

const remind = (day: string, time: string) =>
  sendReminders(
    db,
    actOfProgram(() => londonInstant(day, time)),
  )
const messages = async () => {
  const rows = await db.selectFrom('notifyMessage').select(['toAddress', 'subject', 'text']).orderBy('id').execute()
  return rows.map(({ toAddress, subject }) => `${toAddress.split('@')[0]}: ${subject.split(',')[0]}`)
}

test('PLAN-11 owners are reminded in the morning before a step and the morning after it is late, once, however often the job runs', async () => {
  assert.equal(await remind('2026-02-05', '12:00'), 0)
  assert.equal(await remind('2026-02-06', '07:59'), 0)
  await Promise.all([remind('2026-02-06', '08:00'), remind('2026-02-06', '08:00')])
  assert.equal(await remind('2026-02-06', '16:00'), 0)
  assert.deepEqual((await messages()).toSorted(), [
    'nadia: Coming up: Announcement by telephone',
    'nadia: Coming up: Casework read remotely',
  ])
  await recordDone(db, actOf('nadia', londonInstant('2026-02-09', '10:00')), reference, [
    { step: 'announcement', doneOn: '2026-02-09' },
  ])
  await remind('2026-02-10', '09:00')
  const all = await messages()
  assert.ok(all.includes('joan: Coming up: Deadline for evidence in advance'), all.join('\n'))
  assert.ok(!all.some(line => line.includes('Late')), all.join('\n'))
  await remind('2026-02-12', '09:00')
  assert.ok((await messages()).includes('joan: Late: Deadline for evidence in advance'))
})

test('PLAN-11 the inspected body is reminded to confirm the plan, ahead and when late, in its own language, until it has', async () => {
  const invited = {
    role: 'approved-premises-manager',
    name: 'Dan Pugh',
    email: 'dan@premises.example',
    language: 'cy',
  } as const
  const { reference: house } = await createInspection(db, actOf('joan', londonInstant('2026-03-02', '10:00')), {
    programme: 'approved-premises',
    level: 'approved-premises',
    placeCode: 'LAP-N53-01',
    fieldwork: '2026-04-15',
  })
  await teamUp(db, actOf('joan', londonInstant('2026-03-02', '10:00')), house, { nadia: 'lead-inspector' })
  const monday = londonInstant('2026-04-13', '09:00')
  const dan = await outsider(servicesFor(db, { clock: () => monday }), 'nadia', house, invited)
  const toDan = async () => (await messages()).filter(line => /^dan: (Erbyn|Hwyr|By|Late)/.test(line))
  await remind('2026-04-13', '12:00')
  await remind('2026-04-14', '12:00')
  assert.deepEqual(await toDan(), ['dan: Erbyn Dydd Mawrth 14 Ebrill 2026: Cadarnhau’r dyddiadau'])
  await remind('2026-04-15', '08:00')
  assert.deepEqual((await toDan()).slice(1), ['dan: Hwyr: Cadarnhau’r dyddiadau'])
  assert.equal((await dan.submit(await dan.open(paths.door.plan(house)), {}, { form: 'id="confirm"' })).statusCode, 303)
  await remind('2026-04-16', '08:00')
  assert.equal((await toDan()).length, 2)
})

test('PLAN-11 who answers for a step that is moved is reminded of its new date', async () => {
  const ofPanel = async () => (await messages()).filter(line => line === 'nadia: Coming up: Ratings panel').length
  await remind('2026-02-19', '09:00')
  assert.equal(await ofPanel(), 1)
  const nadia = actOf('nadia', londonInstant('2026-02-19', '10:00'))
  await moveStep(db, nadia, reference, {
    step: 'ratings-panel',
    date: '2026-02-24',
    reason: 'The chair is ill',
    version: 1,
  })
  await remind('2026-02-23', '09:00')
  assert.equal(await ofPanel(), 2)
})
