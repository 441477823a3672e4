import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { referenceFor } from './reference.ts'

const none: ReadonlySet<string> = new Set()

test('PLAN-01 an inspection has a short readable reference: place, programme, year', () => {
  assert.equal(referenceFor('Larchwood House', 'AP', '2026-02-11', none), 'larchwood-house-ap-2026')
  assert.equal(referenceFor('Ynys Môn & Gwynedd', 'PS PDU', '2026-02-11', none), 'ynys-mon-gwynedd-ps-pdu-2026')
})

test('PLAN-01 a reference that is taken gets the next number', () => {
  const taken = new Set(['larchwood-house-ap-2026', 'larchwood-house-ap-2026-2'])
  assert.equal(referenceFor('Larchwood House', 'AP', '2026-02-11', taken), 'larchwood-house-ap-2026-3')
})

test('PLAN-01 whatever the place is called, the reference fits an address', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (place, programme) => {
      const reference = referenceFor(place, programme, '2026-02-11', none)
      assert.match(reference, /^[a-z0-9]+(-[a-z0-9]+)*$/)
      assert.ok(reference.length <= 80)
    }),
  )
})
