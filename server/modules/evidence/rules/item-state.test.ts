import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isSettled, stateOfItem } from './item-state.ts'
import type { ReceivedFile } from './received-file.ts'

const noon = new Date('2026-02-10T12:00:00Z').getTime()
const at = (minutes: number): Date => new Date(noon + minutes * 60_000)
const file = (change: Partial<ReceivedFile>): ReceivedFile => ({
  ...{ id: 'f', item: 'plan', name: 'plan.pdf', sha256: '', size: 1, kind: 'pdf', sentBy: 'alex', redacts: null },
  ...{ receivedAt: at(-60), dueAt: at(0), removedAt: null, closed: null, scannedAt: null, virus: null },
  ...{ scanTrouble: null, scanDueAt: null },
  ...change,
})
const item = { id: 'plan', deadline: at(0) }
const mark = { item: 'plan', reason: 'There is none', markedAt: at(-30), markedBy: 'alex' }
const state = (files: ReceivedFile[], unavailable = [] as (typeof mark)[], now = at(10)) =>
  stateOfItem(item, { files, unavailable, now })

test('EVID-02 EVID-04 an item is due, overdue, received, late or unavailable', () => {
  assert.equal(state([], [], at(-1)), 'due')
  assert.equal(state([], [], at(0)), 'due')
  assert.equal(state([], [], at(1)), 'overdue')
  assert.equal(state([], [mark]), 'unavailable')
  assert.equal(state([file({})]), 'received')
  assert.equal(state([file({ receivedAt: at(5) })]), 'late')
  assert.equal(state([file({ receivedAt: at(5), id: 'late' }), file({})]), 'received', 'the first came in time')
  assert.equal(state([file({ receivedAt: at(5), dueAt: null })]), 'received')
})

test('EVID-02 EVID-05 what was taken back, has a virus, is a redacted copy or of another item does not count', () => {
  const others = [file({ removedAt: at(1) }), file({ virus: 'Eicar' }), file({ redacts: 'o' }), file({ item: null })]
  for (const other of others) assert.equal(state([other]), 'overdue')
  assert.equal(state(others, [mark]), 'unavailable')
})

test('EVID-04 time alone turns what is due into overdue, and changes nothing that is settled', () => {
  const files = fc.array(
    fc.record({ receivedAt: fc.integer({ min: -100, max: 100 }).map(at), virus: fc.constantFrom(null, 'x') }).map(file),
  )
  fc.assert(
    fc.property(files, fc.boolean(), fc.integer({ min: -200, max: 200 }), fc.nat(200), (all, marked, now, later) => {
      const [before, after] = [at(now), at(now + later)].map(when => state(all, marked ? [mark] : [], when))
      assert.ok(before === after || (before === 'due' && after === 'overdue'))
      assert.equal(isSettled(before as never), isSettled(after as never))
    }),
  )
})
