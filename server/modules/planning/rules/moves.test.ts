import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bankHolidayOn } from '#platform/working-days.ts'
import { exampleTimeline } from '../../../testutils/example-timeline.ts'
import { consequencesOfMove } from './changes.ts'
import { reasonsNotToMove } from './moves.ts'
import { workOutTimeline } from './timeline.ts'
import type { Move } from './worked-step.ts'

const reason = 'The director is away'
const setting = { fieldwork: '2026-02-09', wales: false, moves: [], calendar: bankHolidayOn }
const reasons = (move: Partial<Move>, moves: Move[] = []) =>
  reasonsNotToMove(exampleTimeline, { ...setting, moves }, { step: 'publication', date: '2026-04-01', reason, ...move })

test('PLAN-04 a date can be moved with a reason', () => {
  assert.deepEqual(reasons({}), [])
  assert.deepEqual(reasons({ time: '09:30' }), [])
  assert.deepEqual(reasons({ reason: '  ' }), ['Enter the reason for the move'])
})

test('PLAN-04 a move names a step of the timeline, a day that exists and a time that exists', () => {
  assert.deepEqual(reasons({ step: 'launch', date: '2026-02-30', time: '25:00', reason: '' }), [
    'The timeline has no step “launch”',
    '“2026-02-30” is not a date',
    '“25:00” is not a time of day such as 09:30',
    'Enter the reason for the move',
  ])
  assert.deepEqual(reasons({ step: 'publication', date: '2026-03-27' }), ['The step already has this date and time'])
})

test('PLAN-04 a step does not pass the one that it hangs on, nor one of another phase', () => {
  // The nearest that it must not pass is the one that is named.
  assert.deepEqual(reasons({ date: '2026-01-05' }), [
    '“Publication” cannot be before “Visit end” (Friday 13 February 2026)',
  ])
  assert.deepEqual(reasons({ date: '2026-02-12' }), [
    '“Publication” cannot be before “Visit end” (Friday 13 February 2026)',
  ])
  assert.deepEqual(reasons({ step: 'papers', date: '2026-02-10' }), [
    '“Papers” cannot be after “Visit” (Monday 9 February 2026)',
  ])
  assert.deepEqual(reasons({ step: 'papers', date: '2026-02-16' }), [
    '“Papers” cannot be after “Visit” (Monday 9 February 2026)',
  ])
  assert.deepEqual(reasons({ step: 'briefing', date: '2026-01-16' }), [
    '“Briefing” cannot be before “Notice” (Monday 19 January 2026)',
  ])
})

test('PLAN-04 the fieldwork date itself is not passed, whether or not a step is on it', () => {
  const timeline = { ...exampleTimeline, steps: exampleTimeline.steps.filter(({ id }) => id === 'papers') }
  assert.deepEqual(reasonsNotToMove(timeline, setting, { step: 'papers', date: '2026-02-10', reason }), [
    '“Papers” cannot be after “the Monday of the visit” (Monday 9 February 2026)',
  ])
  assert.deepEqual(reasonsNotToMove(timeline, setting, { step: 'papers', date: '2026-02-09', reason }), [])
})

test('PLAN-04 a step is not moved to where what hangs on it would break the order', () => {
  assert.deepEqual(reasons({ step: 'notice', date: '2026-02-06' }), [
    '“Briefing” would follow to Tuesday 10 February 2026 and cannot be after “Visit” (Monday 9 February 2026)',
  ])
})

test('PLAN-04 a step that was moved by hand before stands in the way as it stands', () => {
  const moves = [{ step: 'publication', date: '2026-02-16', reason }]
  assert.deepEqual(reasons({ step: 'visit-end', date: '2026-02-17' }, moves), [
    '“Visit end” cannot be after “Publication” (Monday 16 February 2026)',
  ])
})

test('PLAN-04 steps of one phase may change places, with a warning', () => {
  assert.deepEqual(reasons({ step: 'draft', date: '2026-03-10' }), [])
  const moves = [{ step: 'draft', date: '2026-03-10', reason }]
  const draft = workOutTimeline(exampleTimeline, { ...setting, moves }).find(({ id }) => id === 'draft')
  assert.deepEqual(draft?.warnings, [
    { text: '“Draft” is now after “Workshop”, which the programme puts after it', needsReason: false },
  ])
})

test('PLAN-04 what follows a move is seen before it is agreed', () => {
  const move = { step: 'visit-end', date: '2026-02-12', reason }
  assert.deepEqual(
    consequencesOfMove(exampleTimeline, setting, move).map(({ id, from, to }) => [id, from.date, to.date]),
    [
      ['visit-end', '2026-02-13', '2026-02-12'],
      ['draft', '2026-02-27', '2026-02-26'],
      ['workshop', '2026-03-06', '2026-03-05'],
      ['publication', '2026-03-27', '2026-03-26'],
    ],
  )
  const time = consequencesOfMove(exampleTimeline, setting, {
    step: 'notice',
    date: '2026-01-19',
    time: '11:00',
    reason,
  })
  assert.deepEqual(time, [
    {
      id: 'notice',
      name: 'Notice',
      from: { date: '2026-01-19', time: '09:30' },
      to: { date: '2026-01-19', time: '11:00' },
      warnings: [],
    },
  ])
})

test('PLAN-04 a step that is moved again has its last date, and one that was moved does not follow another', () => {
  const moves = [{ step: 'publication', date: '2026-04-01', reason }]
  const twice = [...moves, { step: 'publication', date: '2026-04-08', reason }]
  const published = workOutTimeline(exampleTimeline, { ...setting, moves: twice }).find(
    ({ id }) => id === 'publication',
  )
  assert.equal(published?.date, '2026-04-08')
  const again = consequencesOfMove(
    exampleTimeline,
    { ...setting, moves },
    { step: 'publication', date: '2026-04-02', reason },
  )
  assert.deepEqual(
    again.map(({ from, to }) => [from.date, to.date]),
    [['2026-04-01', '2026-04-02']],
  )
  const end = consequencesOfMove(
    exampleTimeline,
    { ...setting, moves },
    { step: 'visit-end', date: '2026-02-12', reason },
  )
  assert.deepEqual(
    end.map(({ id }) => id),
    ['visit-end', 'draft', 'workshop'],
  )
})
