import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Place, reasonsNotToInspect } from './place.ts'

const staffordshire: Place = {
  code: 'LANTERN-N52-STAFFORDSHIRE',
  kind: 'pdu',
  name: 'Staffordshire',
  regionCode: 'N52',
  wales: false,
  validFrom: '2021-06-26',
  validTo: '2025-02-28',
  predecessors: [],
  invented: false,
  note: '',
}
const level = { id: 'pdu', inspects: 'pdu', name: 'PDU' } as const

test('PLAN-01 a place is inspected on days of its existence, the first and the last included', () => {
  assert.deepEqual(reasonsNotToInspect(staffordshire, level, '2021-06-26'), [])
  assert.deepEqual(reasonsNotToInspect(staffordshire, level, '2025-02-28'), [])
  assert.deepEqual(reasonsNotToInspect({ ...staffordshire, validTo: null }, level, '2199-01-01'), [])
  assert.deepEqual(reasonsNotToInspect(staffordshire, level, '2025-03-01'), [
    'Staffordshire is no longer there on Saturday 1 March 2025: it ended on Friday 28 February 2025',
  ])
  assert.deepEqual(reasonsNotToInspect(staffordshire, level, '2021-06-25'), [
    'Staffordshire is not there on Friday 25 June 2021: it begins on Saturday 26 June 2021',
  ])
})

test('PLAN-01 a level of a programme inspects places of its own kind', () => {
  assert.deepEqual(reasonsNotToInspect({ ...staffordshire, kind: 'region' }, level, '2022-01-03'), [
    'Staffordshire is a probation region: this inspects probation delivery units (PDUs)',
  ])
})
