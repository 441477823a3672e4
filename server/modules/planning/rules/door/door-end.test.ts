import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bankHolidayOn } from '#platform/working-days.ts'
import { exampleTimeline } from '../../../../testutils/example-timeline.ts'
import { workOutTimeline } from '../timeline.ts'
import { doorEnd } from './door-end.ts'

const steps = workOutTimeline(exampleTimeline, {
  fieldwork: '2026-02-09',
  wales: false,
  moves: [],
  calendar: bankHolidayOn,
})
const workshop = steps.find(({ id }) => id === 'workshop')?.date ?? assert.fail('no step')
const afterWorkshop = { door: { closes: 'after-step', step: 'workshop', source: 'Invented' } } as const

test('CONF-05 with the publication access from outside ends at once, or after the step that the programme names, if that is to come', () => {
  assert.deepEqual(doorEnd({}, steps, '2026-02-20'), { lastDay: '2026-02-20', atOnce: true })
  const now = { door: { closes: 'at-publication', source: 'Invented' } } as const
  assert.deepEqual(doorEnd(now, steps, '2026-02-20'), { lastDay: '2026-02-20', atOnce: true })
  assert.deepEqual(doorEnd(afterWorkshop, steps, '2026-02-20'), { lastDay: workshop, atOnce: false })
  assert.deepEqual(doorEnd(afterWorkshop, steps, workshop), { lastDay: workshop, atOnce: true })
})
