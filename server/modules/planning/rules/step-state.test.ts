import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bankHolidayOn } from '#platform/working-days.ts'
import { exampleTimeline } from '../../../testutils/example-timeline.ts'
import { lateSteps, nextSteps, reasonsNotToRecordDone, withStates } from './step-state.ts'
import { workOutTimeline } from './timeline.ts'

const steps = workOutTimeline(exampleTimeline, {
  fieldwork: '2026-02-09',
  wales: false,
  moves: [],
  calendar: bankHolidayOn,
})
const done = [{ step: 'notice', doneOn: '2026-01-20', recordedBy: 'Nadia Rahman' }]
const words = (step: string, today: string) =>
  withStates(steps, done, today).find(({ id }) => id === step)?.standing.words

test('PLAN-01 a step is done, due or late, in words', () => {
  assert.equal(words('notice', '2026-02-01'), 'Done on 20 January 2026')
  assert.equal(words('papers', '2026-02-02'), 'Due in 2 days')
  assert.equal(words('papers', '2026-02-03'), 'Due in 1 day')
  assert.equal(words('papers', '2026-02-04'), 'Due today')
  assert.equal(words('papers', '2026-02-05'), 'Late by 1 day')
})

test('PLAN-01 a step that lasts is under way until its last day', () => {
  assert.equal(words('visit', '2026-02-09'), 'Begins today')
  assert.equal(words('visit', '2026-02-10'), 'Under way until 13 February 2026')
  assert.equal(words('visit', '2026-02-13'), 'Under way until 13 February 2026')
  assert.equal(words('visit', '2026-02-14'), 'Late by 1 day')
})

test('PLAN-01 the next dates and the late ones are told apart, the nearest and the oldest first', () => {
  const standing = withStates(steps, done, '2026-02-10')
  assert.deepEqual(
    nextSteps(standing, 3).map(({ id }) => id),
    ['visit', 'visit-end', 'draft'],
  )
  assert.deepEqual(
    lateSteps(standing).map(({ id }) => id),
    ['briefing', 'papers'],
  )
})

test('PLAN-01 a step is recorded as done once, and not before its day', () => {
  const reasons = (step: string, doneOn: string) => reasonsNotToRecordDone(steps, done, { step, doneOn }, '2026-02-10')
  assert.deepEqual(reasons('papers', '2026-02-10'), [])
  assert.deepEqual(reasons('papers', '2026-02-11'), [
    '“Papers” cannot be recorded as done before it is: Wednesday 11 February 2026 is to come',
  ])
  assert.deepEqual(reasons('notice', '2026-01-20'), ['“Notice” is already recorded as done'])
  assert.deepEqual(reasons('launch', '2026-01-20'), ['The timeline has no step “launch”'])
})
