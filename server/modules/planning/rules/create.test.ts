import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Programme } from '#modules/programmes'
import { bankHolidayOn } from '#platform/working-days.ts'
import { exampleTimeline } from '../../../testutils/example-timeline.ts'
import { type Plan, reasonsNotToCreate } from './create.ts'
import type { Place } from './place.ts'

const place: Place = {
  code: 'X1',
  kind: 'region',
  name: 'Westmere',
  regionCode: null,
  wales: false,
  validFrom: '2021-06-26',
  validTo: null,
  predecessors: [],
  invented: true,
  note: '',
}

const programme = {
  programme: {
    name: 'Example programme',
    version: '1.0',
    effectiveFrom: '2025-01-01',
    levels: [{ id: 'region', inspects: 'region', name: 'Region' }],
    status: [
      { state: 'open', from: '2025-01-01', until: '2026-05-31', reason: 'Opened' },
      { state: 'paused', from: '2026-06-01', reason: 'Paused while it is invented anew' },
    ],
  },
  timeline: exampleTimeline,
} as unknown as Programme

// Its notice is on Monday 19 January 2026.
const plan: Plan = { programme, level: 'region', place, fieldwork: '2026-02-09' }
const reasons = (changed: Partial<Plan> = {}, today = '2026-01-19', same?: string) =>
  reasonsNotToCreate({ ...plan, ...changed }, { today, calendar: bankHolidayOn, same })

test('PLAN-01 an inspection of a place that exists, on the right weekday, announced in time, can be set up', () => {
  assert.deepEqual(reasons(), [])
})

test('PLAN-01 what is missing or wrong is named with its field', () => {
  assert.deepEqual(reasons({ place: undefined }), [{ field: 'place', text: 'Select what is inspected' }])
  assert.deepEqual(reasons({ level: 'moon' }), [{ field: 'kind', text: 'Example programme has no level “moon”' }])
  assert.deepEqual(
    reasons({ fieldwork: '2026-02-10' }).map(({ field }) => field),
    ['fieldwork'],
  )
  assert.deepEqual(
    reasons({ place: { ...place, validTo: '2026-01-31' } }).map(({ field }) => field),
    ['place'],
  )
})

test('PROG-07 a programme that is paused on the announcement day announces nothing, in its own words', () => {
  // Announced on Monday 8 June 2026, in the pause.
  assert.deepEqual(reasons({ fieldwork: '2026-06-29' }), [
    {
      field: 'kind',
      text: 'Example programme is paused from 1 June 2026: Paused while it is invented anew',
    },
  ])
  // Announced on Monday 25 May, a bank holiday, so on Friday 22 May, before the pause: fieldwork itself falls in it.
  assert.deepEqual(reasons({ fieldwork: '2026-06-15' }), [])
})

test('PLAN-01 an inspection whose announcement day has passed asks for a reason', () => {
  assert.deepEqual(reasons({}, '2026-01-20'), [
    {
      field: 'lateReason',
      text: 'The announcement day, Monday 19 January 2026, has already passed: enter the reason for setting it up now',
    },
  ])
  assert.deepEqual(reasons({ lateReason: '  ' }, '2026-01-20').length, 1)
  assert.deepEqual(reasons({ lateReason: 'Agreed with the region by telephone' }, '2026-01-20'), [])
})

test('PLAN-01 the same inspection is not set up twice', () => {
  assert.deepEqual(reasons({}, '2026-01-19', 'westmere-example-2026'), [
    {
      field: 'place',
      text: 'Westmere already has this inspection with this fieldwork date: westmere-example-2026',
    },
  ])
})
