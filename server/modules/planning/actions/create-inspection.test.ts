import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { contentHash, getProgramme, reasonsNotToAnnounce } from '#modules/programmes'
import type { Db } from '#platform/db/open.ts'
import { Conflict, Forbidden, NotFound } from '#platform/errors.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { testWorld } from '../../../testutils/world.ts'
import { isProgrammeInUse, listInspectionsOf } from '../queries/inspections.ts'
import { teamOf } from '../queries/open-inspection.ts'
import { createInspection } from './create-inspection.ts'

const january = new Date('2026-01-05T10:00:00Z')
const ruth = actOf('ruth', january)
const house = {
  programme: 'approved-premises',
  level: 'approved-premises',
  placeCode: 'LAP-N53-01',
  fieldwork: '2026-03-04',
}
const reasonsOf = async (attempt: Promise<unknown>): Promise<readonly string[]> =>
  attempt.then(
    () => [],
    error => {
      assert.ok(error instanceof Conflict, String(error))
      return error.reasons
    },
  )
let db: Db
let drop: () => Promise<void>

before(async () => {
  ;({ db, drop } = await testWorld())
})
after(() => drop())

test('PLAN-01 PROG-06 an inspection pins its programme’s version and content, and has a readable reference', async () => {
  assert.equal(await isProgrammeInUse(db, 'approved-premises', '1.0'), false)
  const inspection = await createInspection(db, ruth, house)
  const programme = await getProgramme(db, 'approved-premises')
  assert.equal(inspection.reference, 'aldercrest-house-ap-2026')
  assert.equal(inspection.programmeVersion, programme.programme.version)
  assert.equal(inspection.programmeHash, contentHash(programme))
  assert.equal(inspection.placeInvented, true)
  assert.equal(await isProgrammeInUse(db, 'approved-premises', '1.0'), true)
  assert.equal(await isProgrammeInUse(db, 'approved-premises', '2.0'), false)

  const event = await db
    .selectFrom('event')
    .selectAll()
    .where('what', '=', 'INSPECTION_CREATED')
    .executeTakeFirstOrThrow()
  assert.equal(event.who, 'ruth')
  assert.equal(event.subjectId, inspection.id)
  assert.equal(event.details.hash, inspection.programmeHash)
})

test('CONF-01 the head of programme and the administrator are on the team of what they set up', async () => {
  const [own] = await listInspectionsOf(db, 'ruth')
  assert.deepEqual(await teamOf(db, own?.id ?? ''), [
    { username: 'ruth', name: 'Ruth Amadi', role: 'head-of-programme', languages: [] },
  ])
  const joans = await createInspection(db, actOf('joan', january), { ...house, placeCode: 'LAP-N53-02' })
  assert.deepEqual(await teamOf(db, joans.id), [
    { username: 'joan', name: 'Joan Whitfield', role: 'administrator', languages: [] },
  ])
  assert.deepEqual(
    (await listInspectionsOf(db, 'joan')).map(({ reference }) => reference),
    [joans.reference],
  )
})

test('RATE-06 an inspection under a programme that rates nothing is known not to rate', async () => {
  const dipp = await createInspection(db, ruth, {
    programme: 'dipp',
    level: 'region',
    placeCode: 'N03',
    fieldwork: '2026-03-09',
  })
  assert.equal(dipp.rates, false)
  assert.equal(dipp.wales, true)
})

test('PLAN-01 a second inspection of a place in a year has the next number; the same one is refused', async () => {
  assert.equal(
    (await createInspection(db, ruth, { ...house, fieldwork: '2026-11-18' })).reference,
    'aldercrest-house-ap-2026-2',
  )
  assert.deepEqual(await reasonsOf(createInspection(db, ruth, house)), [
    'Aldercrest House already has this inspection with this fieldwork date: aldercrest-house-ap-2026',
  ])
})

test('PROG-07 PLAN-01 what cannot be set up is refused with the reasons, and nothing is written', async () => {
  const count = () => db.selectFrom('event').select('id').execute()
  const before = (await count()).length
  assert.deepEqual(
    await reasonsOf(
      createInspection(db, ruth, {
        programme: 'probation-services',
        level: 'region',
        placeCode: 'N53',
        fieldwork: '2026-06-01',
      }),
    ),
    reasonsNotToAnnounce(await getProgramme(db, 'probation-services'), '2026-06-01'),
  )
  assert.match(
    (await reasonsOf(createInspection(db, ruth, { ...house, placeCode: 'N53' })))[0] ?? '',
    /is a probation region/,
  )
  assert.deepEqual(await reasonsOf(createInspection(db, ruth, { ...house, placeCode: 'X' })), [
    'Select what is inspected',
  ])
  assert.match(
    (await reasonsOf(createInspection(db, ruth, { ...house, fieldwork: '2025-09-03' })))[0] ?? '',
    /has already passed/,
  )
  assert.equal((await count()).length, before)
  const late = { ...house, fieldwork: '2025-09-03', lateReason: 'Entered after the event' }
  assert.equal((await createInspection(db, ruth, late)).reference, 'aldercrest-house-ap-2025')
})

test('CONF-01 only those whose role says so set inspections up', async () => {
  await assert.rejects(createInspection(db, actOf('nadia', january), house), Forbidden)
  await assert.rejects(createInspection(db, ruth, { ...house, programme: 'unheard-of' }), NotFound)
})
