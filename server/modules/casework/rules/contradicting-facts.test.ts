import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contradictingFacts } from './contradicting-facts.ts'

test('CASE-02 facts of a case that do not agree with each other are pointed out', () => {
  const start = { 'start-date': '2026-02-03' }
  assert.deepEqual(contradictingFacts(start), [])
  assert.deepEqual(contradictingFacts({ ...start, 'end-date': '2026-02-03', suspension: 'none' }), [])
  assert.deepEqual(contradictingFacts({ ...start, 'end-date': '2026-02-02' }), ['The end is before the start'])
  assert.deepEqual(contradictingFacts({ ...start, suspension: 'reset' }), [
    'Contact was suspended, and no date of it is recorded',
  ])
  assert.deepEqual(contradictingFacts({ ...start, suspension: 'reset', 'suspension-date': '2026-01-30' }), [
    'The date on which contact was suspended is before the start',
  ])
  assert.deepEqual(contradictingFacts({ ...start, 'suspension-date': '2026-03-30' }), [
    'There is a date on which contact was suspended, and no suspension is recorded',
  ])
})
