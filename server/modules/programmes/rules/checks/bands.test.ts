import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { scoreBandFaults } from './score-bands.ts'
import { shareBandFaults } from './share-bands.ts'

const upTo = (last: number): number[] => Array.from({ length: last + 1 }, (_, i) => i)

const scoreBand = fc.record({ rating: fc.constant('good'), from: fc.nat(8), to: fc.nat(8) })

test('RATE-02 score bands have no fault exactly when each total is in one band, and the bands rise', () => {
  const property = fc.property(
    fc.array(scoreBand, { minLength: 1, maxLength: 4 }),
    fc.integer({ min: 1, max: 8 }),
    (bands, outOf) => {
      const holding = (total: number) => bands.filter(({ from, to }) => from <= total && total <= to).length
      const complete =
        upTo(outOf).every(total => holding(total) === 1) &&
        bands.every(({ from, to }, i) => from <= to && to <= outOf && from > (bands[i - 1]?.to ?? -1))
      assert.equal(scoreBandFaults({ bands, outOf }).length === 0, complete)
    },
  )
  fc.assert(property, { numRuns: 3000 })
})

test('RATE-02 any division of the totals into bands is without fault', () => {
  const limits = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(limits, all => {
      const rising = all.sort((a, b) => a - b)
      const bands = rising.map((to, i) => ({ rating: 'good', from: i === 0 ? 0 : (rising[i - 1] ?? 0) + 1, to }))
      assert.deepEqual(scoreBandFaults({ bands, outOf: rising.at(-1) ?? 0 }), [])
      const short = bands.slice(0, -1)
      if (short.length > 0) assert.notDeepEqual(scoreBandFaults({ bands: short, outOf: rising.at(-1) ?? 0 }), [])
    }),
  )
})

const edge = fc.integer({ min: 0, max: 100 })
const shareBand = fc.record({ from: edge, below: fc.option(edge, { nil: undefined }) })

const asWritten = (bands: readonly { from: number; below?: number | undefined }[]) =>
  bands.map(({ from, below }) => (below === undefined ? { from } : { from, below }))

test('RATE-04 share bands have no fault exactly when each share is in one band, and the last alone is open', () => {
  const divided = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 4 }).map(inner => {
    const edges = [0, ...inner.sort((a, b) => a - b)]
    return edges.map((from, i) => ({ from, below: edges[i + 1] }))
  })
  const oneChanged = fc
    .tuple(divided, shareBand, fc.nat(4))
    .map(([bands, other, at]) => bands.with(at % bands.length, other))
  const any = fc.array(shareBand, { minLength: 1, maxLength: 4 })
  let faultless = 0
  fc.assert(
    fc.property(fc.oneof(divided, oneChanged, any), given => {
      const bands = asWritten(given)
      const holding = (share: number) =>
        bands.filter(({ from, below }) => from <= share && share < (below ?? 101)).length
      const whole =
        upTo(100).every(share => holding(share) === 1) &&
        bands.every(
          ({ from, below }, i) => from < (below ?? 100) && (below === undefined) === (i === bands.length - 1),
        ) &&
        bands.every(({ from }, i) => i === 0 || from > (bands[i - 1]?.from ?? 0))
      if (whole) faultless += 1
      assert.equal(shareBandFaults(bands).length === 0, whole)
    }),
    { numRuns: 3000 },
  )
  assert.ok(faultless > 100)
})
