import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WorkedStep } from '#modules/planning'
import type { Permission } from '#permissions'
import {
  type ChangeRequest,
  type ChangeSetting,
  deadlineForChanges,
  isLateChange,
  reasonsNotToDecideChange,
  reasonsNotToRequestChange,
} from './change-request.ts'

const steps = [
  { id: 'planning-meeting', date: '2026-02-17' },
  { id: 'schedule-changes', date: '2026-02-18' },
] as WorkedStep[]

const asked: ChangeRequest = {
  ...{ id: 'r1', case: 'c1', kind: 'another-time', wish: 'The afternoon instead', askedForBy: 'Jo Lee, SPOC' },
  ...{ askedOn: '2026-02-16', recordedAt: new Date('2026-02-16T10:00:00Z'), recordedBy: 'adam', decision: null },
}
const decided: ChangeRequest = {
  ...asked,
  decision: { granted: true, reason: 'There is room', at: new Date('2026-02-17T10:00:00Z'), by: 'lena' },
}

const as = (username: string, permissions: Permission[], requests: ChangeRequest[] = []): ChangeSetting => ({
  ...{ steps, requests, names: new Map([['lena', 'Lena Hart']]) },
  team: ['lena', 'adam'].map(member => ({ username: member, name: member, role: 'any' })),
  reader: { username, permissions: new Set(permissions) },
})

test('CASE-04 another time is asked for by the deadline of the timeline; that someone is not available, later too', () => {
  const adam = as('adam', ['cases:allocate'])
  assert.equal(deadlineForChanges(steps)?.date, '2026-02-18')
  assert.deepEqual(reasonsNotToRequestChange(adam, { kind: 'another-time', askedOn: '2026-02-18' }), [])
  assert.deepEqual(reasonsNotToRequestChange(adam, { kind: 'another-time', askedOn: '2026-02-19' }), [
    'Another time was to be asked for by Wednesday 18 February 2026: if the practitioner is not available, the case has a substitute or is a file read',
  ])
  assert.deepEqual(reasonsNotToRequestChange(adam, { kind: 'not-available', askedOn: '2026-02-27' }), [])
  assert.equal(isLateChange('2026-02-19', steps), true)
  assert.equal(isLateChange('2026-02-18', steps), false)
})

test('CASE-04 where the timeline has no deadline for changes, none is kept to', () => {
  const adam = { ...as('adam', ['cases:allocate']), steps: [] }
  assert.deepEqual(reasonsNotToRequestChange(adam, { kind: 'another-time', askedOn: '2026-03-09' }), [])
})

test('CASE-04 a request waits for the lead inspector, who decides it once', () => {
  const again = reasonsNotToRequestChange(as('adam', ['cases:allocate'], [asked]), asked)
  assert.deepEqual(again, ['A request for this case already waits for the lead inspector’s decision'])
  assert.deepEqual(reasonsNotToRequestChange(as('adam', ['cases:allocate'], [decided]), asked), [])
  assert.deepEqual(reasonsNotToDecideChange(as('lena', ['cases:decide']), asked), [])
  assert.deepEqual(reasonsNotToDecideChange(as('lena', ['cases:decide']), decided), [
    'Lena Hart granted this request on Tuesday 17 February 2026: There is room',
  ])
  assert.deepEqual(reasonsNotToDecideChange(as('adam', ['cases:allocate']), asked), ['Your role does not allow this'])
  assert.equal(reasonsNotToRequestChange(as('olga', ['cases:allocate']), asked).length, 1)
})
