import assert from 'node:assert/strict'
import { test } from 'node:test'
import { smallProgramme } from '../../../testutils/small-programme.ts'
import { reasonsNotToAnnounce, statusOn } from './status.ts'

const programme = smallProgramme()

test('PROG-07 the state of a day is the one whose first and last days hold it', () => {
  const states = ['2024-12-31', '2025-01-01', '2025-03-31', '2025-04-01', '2025-09-30', '2025-10-01', '2030-01-01'].map(
    day => statusOn(programme, day)?.state,
  )
  assert.deepEqual(states, [undefined, 'draft', 'draft', 'open', 'open', 'paused', 'paused'])
})

test('PROG-07 nothing can be announced while paused or a draft, and the reason says why and from when', () => {
  assert.deepEqual(reasonsNotToAnnounce(programme, '2025-04-01'), [])
  assert.deepEqual(reasonsNotToAnnounce(programme, '2025-10-01'), [
    'Small programme is paused from 1 October 2025: Something else comes first.',
  ])
  assert.deepEqual(reasonsNotToAnnounce(programme, '2025-02-01'), [
    'Small programme is a draft from 1 January 2025 until 31 March 2025: It is being written.',
  ])
})

test('PROG-07 nothing can be announced before there is any state, nor under a version that is not in effect', () => {
  assert.deepEqual(reasonsNotToAnnounce(programme, '2024-12-31'), [
    'Small programme has no state on 31 December 2024',
    'Version 1.0 of Small programme is in effect from 1 January 2025',
  ])
  const ended = smallProgramme()
  ended.programme.effectiveUntil = '2025-05-31'
  assert.deepEqual(reasonsNotToAnnounce(ended, '2025-05-31'), [])
  assert.deepEqual(reasonsNotToAnnounce(ended, '2025-06-01'), [
    'Version 1.0 of Small programme was in effect until 31 May 2025',
  ])
})
