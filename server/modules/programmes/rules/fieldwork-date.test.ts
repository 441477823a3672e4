import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleTimeline } from '../../../testutils/example-timeline.ts'
import { faultsOfFieldworkDate } from './fieldwork-date.ts'

const faults = (text: string) => faultsOfFieldworkDate(exampleTimeline, text)

test('PLAN-01 the fieldwork date is a day that exists, of the weekday that the programme names', () => {
  assert.deepEqual(faults('2026-02-09'), [])
  assert.deepEqual(faults('2016-02-08'), [])
  assert.deepEqual(faults('2026-02-10'), [
    '2026-02-10 is a Tuesday; the fieldwork date must be a Monday (the Monday of the visit)',
  ])
  assert.deepEqual(faults('2026-02-30'), ['2026-02-30 is not a date: there is no such day'])
  assert.deepEqual(faults('2025-02-29'), ['2025-02-29 is not a date: there is no such day'])
  assert.deepEqual(faults('2226-02-09'), ['2226-02-09 is out of reach: the year must be from 2000 to 2199'])
  for (const text of ['', '9 February 2026', '09/02/2026', '2026-2-9', '2026-02-09T00:00'])
    assert.deepEqual(faults(text), [`“${text}” is not a date such as 2026-02-09 (year, month, day)`])
})
