import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Db } from '#platform/db/open.ts'
import { Conflict, Forbidden } from '#platform/errors.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { teamUp } from '../../../testutils/team-up.ts'
import { testWorld } from '../../../testutils/world.ts'
import { openInspection } from '../queries/open-inspection.ts'
import { timelineOf, timelineSettingOf } from '../queries/timeline-of.ts'
import { createInspection } from './create-inspection.ts'
import { moveStep, undoMove } from './move-step.ts'

const january = new Date('2026-01-05T10:00:00Z')
const ruth = actOf('ruth', january)
const nadia = actOf('nadia', january)
const reference = 'aldercrest-house-ap-2026'
const move = { step: 'ratings-panel', date: '2026-03-16', reason: 'The chair is away', version: 1 }
let db: Db
let drop: () => Promise<void>

const dates = async (...steps: string[]) => {
  const open = await openInspection(db, { ...ruth, username: 'ruth' }, reference)
  const timeline = await timelineOf(db, open)
  return steps.map(step => timeline.find(({ id }) => id === step)?.date)
}
const version = async () => {
  const { inspection } = await openInspection(db, { ...ruth, username: 'ruth' }, reference)
  return (await timelineSettingOf(db, inspection)).version
}
const lastEvent = () =>
  db.selectFrom('event').select(['what', 'details']).orderBy('id', 'desc').executeTakeFirstOrThrow()

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
})
after(() => drop())

test('PLAN-04 a date is moved with a reason, what hangs on it follows, and the record says so', async () => {
  assert.deepEqual(await dates('ratings-panel', 'panel-summary', 'publication'), [
    '2026-03-13',
    '2026-03-20',
    '2026-04-16',
  ])
  await moveStep(db, nadia, reference, move)
  assert.deepEqual(await dates('ratings-panel', 'panel-summary', 'publication'), [
    '2026-03-16',
    '2026-03-27',
    '2026-04-16',
  ])
  const { what, details } = await lastEvent()
  assert.equal(what, 'STEP_MOVED')
  assert.deepEqual(details.from, { date: '2026-03-13', time: null })
  assert.deepEqual(details.to, { date: '2026-03-16', time: null })
  assert.equal(details.reason, 'The chair is away')
  assert.deepEqual(
    (details.followed as { step: string }[]).map(({ step }) => step),
    ['ratings-review', 'panel-summary', 'area-manager-call'],
  )
})

test('PLAN-04 the loser of a race is told, and nothing of theirs is written', async () => {
  const seen = await version()
  await moveStep(db, ruth, reference, { step: 'publication', date: '2026-04-20', reason: 'Easter', version: seen })
  await assert.rejects(
    moveStep(db, nadia, reference, { step: 'publication', date: '2026-04-21', reason: 'Later still', version: seen }),
    (error: unknown) =>
      error instanceof Conflict && /Someone else has changed this timeline/.test(error.reasons[0] ?? ''),
  )
  assert.deepEqual(await dates('publication'), ['2026-04-20'])
})

test('PLAN-04 of two moves at the same moment one is done and the other refused', async () => {
  const seen = await version()
  const attempts = await Promise.allSettled([
    moveStep(db, nadia, reference, { step: 'publication', date: '2026-04-22', reason: 'One', version: seen }),
    moveStep(db, ruth, reference, { step: 'publication', date: '2026-04-23', reason: 'Another', version: seen }),
  ])
  assert.deepEqual(attempts.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  assert.equal(await version(), seen + 1)
})

test('PLAN-04 the phases that lists show follow the dates', async () => {
  const phases = () => db.selectFrom('planningPhase').select(['phase', 'lastDay']).orderBy('position').execute()
  assert.equal((await phases()).at(-1)?.lastDay, (await dates('general-feedback'))[0])
  await undoMove(db, nadia, reference, { step: 'publication', version: await version() })
  assert.deepEqual(await dates('publication', 'general-feedback'), ['2026-04-16', '2026-04-30'])
  assert.equal((await phases()).at(-1)?.lastDay, '2026-04-30')
  assert.equal((await lastEvent()).what, 'STEP_MOVE_UNDONE')
})

test('PLAN-04 a move without a reason, or out of order, is refused with why', async () => {
  const refused = (changed: Partial<typeof move>, expected: RegExp) =>
    version().then(seen =>
      assert.rejects(
        moveStep(db, nadia, reference, { ...move, version: seen, ...changed }),
        (error: unknown) => error instanceof Conflict && expected.test(error.message),
      ),
    )
  await refused({ reason: ' ', date: '2026-03-17' }, /Enter the reason for the move/)
  await refused({ step: 'publication', date: '2026-03-02' }, /“Publication” cannot be before/)
  await refused({}, /already has this date/)
})

test('CONF-01 dates are moved by the team and by the head of programme, nobody else', async () => {
  const seen = await version()
  const by = (username: 'gareth' | 'tom' | 'joan') =>
    moveStep(db, actOf(username, january), reference, { ...move, date: '2026-03-18', version: seen })
  await assert.rejects(by('gareth'), Forbidden)
  await assert.rejects(by('tom'), Forbidden)
  await assert.rejects(
    by('joan'),
    (error: unknown) => error instanceof Conflict && /not on the team/.test(error.message),
  )
  assert.deepEqual(await dates('ratings-panel'), ['2026-03-16'])
})
