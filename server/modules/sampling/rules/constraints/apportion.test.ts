import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { apportion } from './apportion.ts'

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** Counts, and a number that they can give. */
const shareOut = fc
  .array(fc.nat({ max: 50_000 }), { minLength: 1, maxLength: 9 })
  .chain(counts => fc.record({ counts: fc.constant(counts), total: fc.nat({ max: sum(counts) }) }))

test('SAMP-05 what is shared out adds up, is nowhere a whole case off its quota, and nobody gives more than they have', () => {
  fc.assert(
    fc.property(shareOut, ({ counts, total }) => {
      const shares = apportion(counts, total)
      assert.equal(sum(shares), total)
      for (const [i, count] of counts.entries()) {
        const share = shares[i] as number
        assert.ok(share <= count)
        // |share − count × total ÷ sum| < 1, in whole numbers.
        assert.ok(Math.abs(share * sum(counts) - count * total) < Math.max(1, sum(counts)))
      }
    }),
    { numRuns: 500 },
  )
})

test('SAMP-05 what is left after the whole quotas goes to the largest remainders, by the definition itself', () => {
  fc.assert(
    fc.property(shareOut, ({ counts, total }) => {
      fc.pre(total > 0)
      const all = BigInt(sum(counts))
      const remainders = counts.map(count => (BigInt(count) * BigInt(total)) % all)
      const extra = apportion(counts, total).map((share, i) => {
        return BigInt(share) - (BigInt(counts[i] as number) * BigInt(total)) / all
      })
      assert.ok(extra.every(more => more === 0n || more === 1n))
      for (const [i, more] of extra.entries())
        for (const [j, other] of extra.entries())
          if (more > other) assert.ok((remainders[i] as bigint) >= (remainders[j] as bigint))
    }),
    { numRuns: 500 },
  )
})

test('SAMP-05 of equal remainders the larger count comes first, then the one named first', () => {
  // Quotas such as 2½ and 7½: either remainder is a half.
  assert.deepEqual(apportion([5, 15], 10), [2, 8])
  assert.deepEqual(apportion([15, 5], 10), [8, 2])
  assert.deepEqual(apportion([4, 4, 4], 2), [1, 1, 0])
  assert.deepEqual(apportion([10, 10], 5), [3, 2])
})

test('SAMP-05 remainders are compared as whole numbers, where fractions differ by what was rounded off', () => {
  // Quotas of ⅔, 10⅔ and ⅔. In binary fractions 32 ÷ 3 − 10 is less than 2 ÷ 3, and the largest count would go without.
  assert.ok(32 / 3 - 10 < 2 / 3)
  assert.deepEqual(apportion([2, 32, 2], 12), [1, 11, 0])
})

test('SAMP-05 nothing is shared out among nobody, and never more than there is', () => {
  assert.deepEqual(apportion([], 0), [])
  assert.deepEqual(apportion([0, 0], 0), [0, 0])
  assert.deepEqual(apportion([3, 0, 4], 7), [3, 0, 4])
  assert.throws(() => apportion([3, 4], 8), RangeError)
  assert.throws(() => apportion([0], 1), RangeError)
})
