import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Share } from '#modules/casework'
import { smallRatingProgramme } from '../../../testutils/small-rating-programme.ts'
import { bandOfShare, rangeInWords } from './band-of-share.ts'
import { compareShares, leastToReach, liesWithin, reaches, withMore } from './compare-shares.ts'

const bands = smallRatingProgramme.ratings.caseResults?.bands ?? []
const rated = (sufficient: number, of: number) => bandOfShare(bands, { sufficient, of })?.rating

/** Any share of up to ten million cases, small ones often. */
const anyShare = fc
  .oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 10_000_000 }))
  .chain(of => fc.record({ of: fc.constant(of), sufficient: fc.integer({ min: 0, max: of }) }))

/** The share in per cent as text with 40 digits, cut off, and whether anything is left: long division, no fractions. */
const longDivision = ({ sufficient, of }: Share) => {
  const scaled = BigInt(sufficient) * 100n * 10n ** 40n
  return { digits: scaled / BigInt(of), exact: scaled % BigInt(of) === 0n }
}

/** The band by long division. */
const bandByDivision = (share: Share): string => {
  const { digits } = longDivision(share)
  if (digits >= 80n * 10n ** 40n) return 'outstanding'
  if (digits >= 65n * 10n ** 40n) return 'good'
  return digits >= 50n * 10n ** 40n ? 'requires-improvement' : 'inadequate'
}

test('RATE-05 a share belongs to the highest band that it reaches', () => {
  assert.equal(rated(0, 7), 'inadequate')
  assert.equal(rated(49, 100), 'inadequate')
  assert.equal(rated(1, 2), 'requires-improvement')
  assert.equal(rated(64, 100), 'requires-improvement')
  assert.equal(rated(13, 20), 'good')
  assert.equal(rated(79, 100), 'good')
  assert.equal(rated(4, 5), 'outstanding')
  assert.equal(rated(7, 7), 'outstanding')
})

test('RATE-05 nothing is rounded before the band is chosen: 79.5% is below 80, 64.99% below 65', () => {
  assert.equal(rated(159, 200), 'good')
  assert.equal(rated(7_999_999, 10_000_000), 'good')
  assert.equal(rated(6_499, 10_000), 'requires-improvement')
  assert.equal(rated(4_999_999, 10_000_000), 'inadequate')
})

test('RATE-05 no cases give no share and no band, not even the lowest', () => {
  assert.equal(bandOfShare(bands, { sufficient: 0, of: 0 }), null)
  assert.equal(reaches({ sufficient: 0, of: 0 }, 0), false)
  assert.equal(liesWithin({ sufficient: 0, of: 0 }, 5, 50), false)
})

test('RATE-05 every band is the one that long division gives', () => {
  fc.assert(
    fc.property(anyShare, share => {
      assert.equal(bandOfShare(bands, share)?.rating, bandByDivision(share))
    }),
  )
})

test('RATE-05 the order in which the bands are written does not matter', () => {
  const shuffled = fc.shuffledSubarray([...bands], { minLength: bands.length })
  fc.assert(
    fc.property(shuffled, anyShare, (other, share) => {
      assert.deepEqual(bandOfShare(other, share), bandOfShare(bands, share))
    }),
  )
})

test('RATE-05 one more sufficient case never gives a lower band', () => {
  fc.assert(
    fc.property(anyShare, share => {
      fc.pre(share.sufficient < share.of)
      const more = bandOfShare(bands, { ...share, sufficient: share.sufficient + 1 })
      assert.ok((more?.from ?? -1) >= (bandOfShare(bands, share)?.from ?? -1))
    }),
  )
})

test('RATE-05 the least that reaches a boundary reaches it, and one fewer does not', () => {
  fc.assert(
    fc.property(anyShare, fc.integer({ min: 1, max: 100 }), ({ of }, percent) => {
      const least = leastToReach({ sufficient: 0, of }, percent)
      assert.ok(BigInt(least) * 100n >= BigInt(percent) * BigInt(of))
      assert.ok(BigInt(least - 1) * 100n < BigInt(percent) * BigInt(of))
    }),
  )
})

test('RATE-05 within five points counts both ends, and not a hair more', () => {
  assert.equal(liesWithin({ sufficient: 60, of: 100 }, 5, 65), true)
  assert.equal(liesWithin({ sufficient: 70, of: 100 }, 5, 65), true)
  assert.equal(liesWithin({ sufficient: 599, of: 1000 }, 5, 65), false)
  assert.equal(liesWithin({ sufficient: 701, of: 1000 }, 5, 65), false)
  assert.equal(liesWithin({ sufficient: 50, of: 84 }, 5, 65), false)
})

test('RATE-05 a share cannot hold more sufficient cases than there are, or fewer than none', () => {
  assert.deepEqual(withMore({ sufficient: 4, of: 5 }, 1), { sufficient: 5, of: 5 })
  assert.deepEqual(withMore({ sufficient: 1, of: 5 }, -1), { sufficient: 0, of: 5 })
  assert.equal(withMore({ sufficient: 5, of: 5 }, 1), null)
  assert.equal(withMore({ sufficient: 0, of: 5 }, -1), null)
})

test('RATE-05 equal shares of different sizes are equal', () => {
  assert.equal(compareShares({ sufficient: 1, of: 2 }, { sufficient: 2, of: 4 }), 0)
  assert.ok(compareShares({ sufficient: 33, of: 100 }, { sufficient: 1, of: 3 }) < 0)
})

test('RATE-08 bands are put in words', () => {
  assert.deepEqual(bands.map(rangeInWords), ['under 50%', '50% to under 65%', '65% to under 80%', '80% or more'])
})
