import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { percentToRead, shownPercent } from './shown-percent.ts'

/** Any share of up to ten million cases, small ones often. */
const anyShare = fc
  .oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 10_000_000 }))
  .chain(of => fc.record({ of: fc.constant(of), sufficient: fc.integer({ min: 0, max: of }) }))

test('RATE-08 a percentage is shown to one decimal and never as a boundary that was not reached', () => {
  assert.equal(shownPercent({ sufficient: 22, of: 35 }), '62.9%')
  assert.equal(shownPercent({ sufficient: 7_996, of: 10_000 }), '79.9%')
  assert.equal(shownPercent({ sufficient: 8_004, of: 10_000 }), '80.0%')
  assert.equal(shownPercent({ sufficient: 1_999, of: 2_000 }), '99.9%')
  assert.equal(shownPercent({ sufficient: 35, of: 35 }), '100.0%')
  assert.equal(shownPercent({ sufficient: 2_999, of: 6_000 }), '49.9%')
  assert.equal(shownPercent({ sufficient: 0, of: 0 }), 'no cases')
})

test('RATE-08 the shown percentage is less than 0.1 from the share, and reaches the same whole per cents', () => {
  fc.assert(
    fc.property(anyShare, ({ sufficient, of }) => {
      const tenths = BigInt(Math.round((percentToRead({ sufficient, of }) ?? Number.NaN) * 10))
      // The share in per cent with 40 digits, cut off: long division, no fractions.
      const digits = (BigInt(sufficient) * 10n ** 42n) / BigInt(of)
      const error = tenths * 10n ** 39n - digits
      assert.ok(error < 10n ** 39n && error > -(10n ** 39n))
      assert.equal(tenths / 10n, digits / 10n ** 40n)
    }),
  )
})
