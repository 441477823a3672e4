import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bankHolidayOn } from '#platform/working-days.ts'
import { exampleTimeline } from '../../../testutils/example-timeline.ts'
import { consequencesOfUndo, reasonsNotToUndo } from './undo.ts'
import type { Move } from './worked-step.ts'

const reason = 'The director is away'
const setting = (...moves: Move[]) => ({ fieldwork: '2026-02-09', wales: false, moves, calendar: bankHolidayOn })

test('PLAN-04 a step that was moved goes back to the date of its rule, and what hangs on it follows', () => {
  const moved = setting({ step: 'visit-end', date: '2026-02-12', reason })
  assert.deepEqual(reasonsNotToUndo(exampleTimeline, moved, 'visit-end'), [])
  assert.deepEqual(
    consequencesOfUndo(exampleTimeline, moved, 'visit-end').map(({ id, from, to }) => [id, from.date, to.date]),
    [
      ['visit-end', '2026-02-12', '2026-02-13'],
      ['draft', '2026-02-26', '2026-02-27'],
      ['workshop', '2026-03-05', '2026-03-06'],
      ['publication', '2026-03-26', '2026-03-27'],
    ],
  )
})

test('PLAN-04 what was not moved cannot be put back', () => {
  assert.deepEqual(reasonsNotToUndo(exampleTimeline, setting(), 'publication'), [
    'This step has the date of its rule: there is no move to undo',
  ])
})

test('PLAN-04 a step is not put back to where it would pass one that was moved since', () => {
  const moves = setting(
    { step: 'visit-end', date: '2026-02-11', reason },
    { step: 'publication', date: '2026-02-12', reason },
  )
  assert.deepEqual(reasonsNotToUndo(exampleTimeline, moves, 'visit-end'), [
    '“Visit end” cannot be after “Publication” (Thursday 12 February 2026)',
  ])
})

test('PLAN-04 a move that has come to agree with the rule can be taken back, and changes no date', () => {
  const moves = setting(
    { step: 'visit-end', date: '2026-02-12', reason },
    { step: 'publication', date: '2026-03-26', reason },
  )
  assert.deepEqual(reasonsNotToUndo(exampleTimeline, moves, 'publication'), [])
  assert.deepEqual(consequencesOfUndo(exampleTimeline, moves, 'publication'), [])
})
