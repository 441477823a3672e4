import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Facts } from '#modules/sampling'
import { contradictingFacts } from './contradicting-facts.ts'

const fact = (id: string, name: string) => ({ id, name, kind: 'text' as const })
const facts = [
  fact('end-date', 'Date of the end'),
  fact('suspension', 'Suspension'),
  fact('suspension-date', 'Date of it'),
]

test('CASE-02 facts of a case that do not agree with each other are pointed out', () => {
  const remarks = (known: Facts) =>
    contradictingFacts({ cases: { facts } } as unknown as Parameters<typeof contradictingFacts>[0], known)
  const start = { 'start-date': '2026-02-03' }
  assert.deepEqual(remarks(start), [])
  assert.deepEqual(remarks({ ...start, 'end-date': '2026-02-03', suspension: 'none' }), [])
  assert.deepEqual(remarks({ ...start, 'end-date': '2026-02-02' }), [
    'Date of the end: expected a date on or after the start, Tuesday 3 February 2026',
  ])
  assert.deepEqual(remarks({ ...start, suspension: 'reset' }), [
    'Date of it: expected the date on which contact was suspended',
  ])
  assert.deepEqual(remarks({ ...start, suspension: 'reset', 'suspension-date': '2026-01-30' }), [
    'Date of it: expected a date on or after the start, Tuesday 3 February 2026',
  ])
  assert.deepEqual(remarks({ ...start, 'suspension-date': '2026-03-30' }), [
    'Suspension: expected the kind of suspension, since there is a date of one, Monday 30 March 2026',
  ])
})
