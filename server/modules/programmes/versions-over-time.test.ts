import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../demonstration/act-of.ts'
import { testWorld } from '../../testutils/world.ts'
import { registerShippedProgrammes } from './actions.ts'
import { getProgramme, getProgrammeOn, listProgrammes } from './queries.ts'

let db: Db
let drop: () => Promise<void>

before(async () => {
  ;({ db, drop } = await testWorld())
  const now = await getProgramme(db, 'national', '1.1')
  const later = { ...now, programme: { ...now.programme, version: '1.2', effectiveFrom: '2027-04-01' } }
  await registerShippedProgrammes(db, actOf('priya', new Date('2026-03-01T09:00:00Z')), [later], async () => false)
})
after(() => drop())

test('PROG-06 a version that takes effect later is not used before its first day, and is from then on', async () => {
  const versionOn = async (day: string) => (await getProgrammeOn(db, 'national', day)).programme.version
  assert.equal(await versionOn('2027-03-31'), '1.1')
  assert.equal(await versionOn('2027-04-01'), '1.2')
  const listed = async (day: string) => (await listProgrammes(db, day)).find(({ id }) => id === 'national')
  assert.deepEqual([(await listed('2027-03-31'))?.version, (await listed('2027-03-31'))?.versions], ['1.1', 2])
  assert.equal((await listed('2027-04-01'))?.version, '1.2')
})

test('PROG-06 before any version is in effect the newest is shown', async () => {
  assert.equal((await getProgrammeOn(db, 'national', '2020-01-01')).programme.version, '1.2')
})
