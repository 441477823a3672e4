import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bankHolidayOn } from '#platform/working-days.ts'
import { exampleTimeline } from '../../../testutils/example-timeline.ts'
import { stayingBetween } from './changes.ts'
import { workOutTimeline } from './timeline.ts'
import type { Move } from './worked-step.ts'

const by = (step: string, date: string): Move => ({ step, date, reason: 'The chair is away' })
const worked = (moves: Move[]) =>
  workOutTimeline(exampleTimeline, { fieldwork: '2026-02-09', wales: false, moves, calendar: bankHolidayOn })

test('PLAN-04 a step set by hand that does not follow what it is counted from is pointed out, with where its rule puts it', () => {
  const before = [by('publication', '2026-04-01')]
  assert.deepEqual(stayingBetween(worked(before), worked([...before, by('visit-end', '2026-02-12')])), [
    {
      id: 'publication',
      name: 'Publication',
      date: '2026-04-01',
      time: null,
      notes: ['It was set by hand and does not follow: by its rule it would now be on Thursday 26 March 2026'],
    },
  ])
  assert.deepEqual(stayingBetween(worked([]), worked([by('visit-end', '2026-02-12')])), [])
})

test('PLAN-04 a limit of a step that stays is pointed out once it is missed, or missed by more, and not when it was before', () => {
  const notice = '“Notice” is 20 days before “Visit”; it should be at least 21 days before (Invented 3.3)'
  const early = stayingBetween(worked([]), worked([by('visit', '2026-02-08')]))
  assert.deepEqual(
    early.map(({ id, notes }) => [id, notes]),
    [['notice', [notice]]],
  )
  const further = stayingBetween(worked([by('visit', '2026-02-08')]), worked([by('visit', '2026-02-07')]))
  assert.deepEqual(
    further.map(({ notes }) => notes),
    [[notice.replace('20', '19')]],
  )
  const more = [by('visit', '2026-02-08'), by('papers', '2026-02-03')]
  assert.deepEqual(stayingBetween(worked([by('visit', '2026-02-08')]), worked(more)), [])
})
