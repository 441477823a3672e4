import assert from 'node:assert/strict'
import { test } from 'node:test'
import { identifiersIn } from './identifiers.ts'
import type { ReportSection } from './outline.ts'
import { reasonsNotReady } from './reasons-not-ready.ts'
import { statesOf } from './section-state.ts'

const section = (key: string, required: boolean): ReportSection => ({
  ...{ key, name: key, guide: '', standard: null },
  required,
})
const sections = [section('context', true), section('alerts', false)]
const written = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([key, text]) => [key, { text }] as const))

test('REPT-05 a letter and six digits are found, in either case, once each, and nothing that only contains them', () => {
  assert.deepEqual(identifiersIn('X123456, x123456 and again X123456.'), ['X123456', 'x123456'])
  assert.deepEqual(identifiersIn('X1234567, AX123456, X12345 and 2X123456'), [])
})

test('REPT-01 a report is ready when what it needs is written; what may be empty may be empty', () => {
  assert.deepEqual(reasonsNotReady(statesOf(sections, written({ context: 'Beds' })), 'none'), [])
  assert.deepEqual(reasonsNotReady(statesOf(sections, written({ context: ' \n ' })), 'none'), [
    'Nothing is written in “context”',
  ])
})

test('REPT-05 a case number keeps a report from being published, wherever it stands', () => {
  const [reason] = reasonsNotReady(statesOf(sections, written({ context: 'Beds', alerts: 'See X000123' })), 'decided')
  assert.match(reason ?? '', /“alerts” holds what looks like the number of a case: X000123/)
})

test('REPT-01 a report of a programme that rates waits for its panel', () => {
  const states = statesOf(sections, written({ context: 'Beds' }))
  assert.deepEqual(reasonsNotReady(states, 'undecided'), ['The ratings panel has not decided yet'])
  assert.deepEqual(reasonsNotReady(states, 'decided'), [])
})
