import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '#platform/dates.ts'
import { bankHolidayOn } from '#platform/working-days.ts'
import { exampleTimeline } from '../../../testutils/example-timeline.ts'
import { phaseSpans, standingInWords, standingOn } from './phase.ts'
import { workOutTimeline } from './timeline.ts'
import type { WorkedStep } from './worked-step.ts'

const phases = [
  { id: 'before', name: 'Preparation' },
  { id: 'during', name: 'Fieldwork' },
  { id: 'after', name: 'Report' },
  { id: 'never', name: 'Without steps' },
]
const steps = workOutTimeline(exampleTimeline, {
  fieldwork: '2026-02-09',
  wales: false,
  moves: [],
  calendar: bankHolidayOn,
})
const spans = phaseSpans(phases, steps)

test('PLAN-01 the phases follow each other from the first date of the timeline to the last', () => {
  assert.deepEqual(
    spans.map(({ name, firstDay, lastDay }) => [name, firstDay, lastDay]),
    [
      // Papers are due on Wednesday 4 February; the visit ends on Friday 13.
      ['Preparation', '2026-01-19', '2026-02-04'],
      ['Fieldwork', '2026-02-05', '2026-02-13'],
      ['Report', '2026-02-14', '2026-03-27'],
    ],
  )
})

test('PLAN-01 the phase of an inspection is told in words on every day', () => {
  const words = (day: string) => standingInWords(standingOn(spans, day))
  assert.equal(words('2026-01-18'), 'Not begun: begins on Monday 19 January 2026')
  assert.equal(words('2026-01-19'), 'Preparation, until Wednesday 4 February 2026')
  assert.equal(words('2026-02-13'), 'Fieldwork, until Friday 13 February 2026')
  assert.equal(words('2026-03-27'), 'Report, until Friday 27 March 2026')
  assert.equal(words('2026-03-28'), 'All its dates have passed')
  assert.equal(standingInWords(standingOn([], '2026-01-01')), 'Not begun')
})

test('PLAN-01 however the steps lie, every day from the first phase to the last is in one phase', () => {
  const step = fc.record({ phase: fc.constantFrom('before', 'during', 'after'), at: fc.nat(60), lasts: fc.nat(9) })
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), drawn => {
      const lying = drawn.map(({ phase, at, lasts }) => {
        const date = addDays('2026-01-05', at)
        return { phase, date, until: { date: addDays(date, lasts), time: null } } as WorkedStep
      })
      const found = phaseSpans(phases, lying)
      const first = found[0]?.firstDay ?? ''
      const last = found.at(-1)?.lastDay ?? ''
      for (let day = first; day <= last; day = addDays(day, 1))
        assert.equal(found.filter(span => span.firstDay <= day && day <= span.lastDay).length, 1, day)
      assert.equal(standingOn(found, addDays(first, -1)).state, 'not-begun')
      assert.equal(standingOn(found, addDays(last, 1)).state, 'over')
    }),
  )
})
