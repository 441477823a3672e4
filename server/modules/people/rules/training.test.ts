import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, daysBetween } from '#platform/dates.ts'
import {
  certificateDue,
  certificateState,
  type FinishedStage,
  reasonsNotToDeploy,
  reasonsNotToRecordStage,
  type Stage,
  stages,
} from './training.ts'

const day = fc.integer({ min: 0, max: 3000 }).map(count => addDays('2020-01-01', count))
const done = (stage: Stage, doneOn = '2024-02-02'): FinishedStage => ({
  stage,
  startedOn: null,
  doneOn,
  assessor: null,
})
const ines = { name: 'Ines Carvalho', leftAt: null as Date | null }

test('TEAM-03 who inspects needs the initial training and the assessed practice, whoever it is has not left', () => {
  fc.assert(
    fc.property(fc.subarray([...stages]), fc.boolean(), fc.boolean(), (finished, left, inspects) => {
      const person = { ...ines, leftAt: left ? new Date(0) : null, finished: finished.map(stage => done(stage)) }
      const may = reasonsNotToDeploy(person, { inspects }).length === 0
      const isTrained = finished.includes('initial-training') && finished.includes('assessed-practice')
      assert.equal(may, !left && (!inspects || isTrained))
    }),
  )
  assert.deepEqual(reasonsNotToDeploy({ ...ines, finished: [] }, { inspects: true }), [
    'Ines Carvalho has not finished the two weeks of initial training',
    'Ines Carvalho has not finished the assessed practice',
  ])
})

test('TEAM-04 the certificate is due within the first year, overdue after it, and passed once it is', () => {
  assert.equal(certificateDue('2026-02-11'), '2027-02-10')
  assert.equal(certificateDue('2024-02-29'), '2025-02-27')
  fc.assert(
    fc.property(day, day, (joinedOn, today) => {
      const { state } = certificateState({ joinedOn, finished: [] }, today)
      const days = daysBetween(joinedOn, certificateDue(joinedOn))
      assert.ok(days >= 363 && days <= 365)
      assert.equal(state, daysBetween(today, certificateDue(joinedOn)) >= 0 ? 'due' : 'overdue')
      assert.equal(certificateState({ joinedOn, finished: [done('certificate')] }, today).state, 'passed')
    }),
  )
  assert.equal(certificateState({ joinedOn: null, finished: [] }, '2026-02-11').state, 'unknown')
})

test('TEAM-04 only someone who was a qualified assessor on the day assures practice and certificate, and nobody their own', () => {
  const wanted = { stage: 'certificate', startedOn: '', doneOn: '2026-02-02', assessor: 'martin' }
  const now = {
    username: 'ines',
    finished: [done('initial-training', '2025-09-19'), done('assessed-practice', '2025-11-14')],
    assessorships: [{ fromOn: '2026-01-01', untilOn: '2026-02-28' as string | null }],
    today: '2026-03-03',
  }
  const reasons = (changed: Partial<typeof wanted>, setting: Partial<typeof now> = {}) =>
    reasonsNotToRecordStage({ ...wanted, ...changed }, { ...now, ...setting }).map(({ text }) => text)
  assert.deepEqual(reasons({}), [])
  const only = ['Only someone who was a qualified assessor on that day can assure it']
  assert.deepEqual(reasons({ doneOn: '2025-12-31' }), only)
  assert.deepEqual(reasons({ doneOn: '2026-03-01' }), only)
  assert.deepEqual(reasons({}, { assessorships: [] }), only)
  assert.deepEqual(reasons({ assessor: 'ines' }), ['Nobody assures their own work'])
  assert.deepEqual(reasons({ assessor: '' }), ['Select who assured it'])
  assert.deepEqual(reasons({ doneOn: '2026-03-04' }, { assessorships: [{ fromOn: '2026-01-01', untilOn: null }] }), [
    'That day has not come yet',
  ])
  assert.deepEqual(reasons({}, { finished: [] }), ['Assessed practice comes first'])
  assert.deepEqual(reasons({ stage: 'assessed-practice' }), ['Assessed practice is recorded already'])
})

test('TEAM-03 the initial training lasts two weeks at least', () => {
  const setting = { username: 'ines', finished: [], assessorships: [], today: '2026-03-03' }
  const reasons = (startedOn: string, doneOn: string) =>
    reasonsNotToRecordStage({ stage: 'initial-training', startedOn, doneOn, assessor: '' }, setting)
  assert.deepEqual(reasons('2026-02-02', '2026-02-13'), [])
  assert.match(reasons('2026-02-02', '2026-02-12')[0]?.text ?? '', /lasts two weeks at least/)
  assert.match(reasons('', '2026-02-12')[0]?.text ?? '', /the day on which the training began/)
})
