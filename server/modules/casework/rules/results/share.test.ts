import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addUp } from './share.ts'

/** Any share of up to ten million cases, small ones often. */
const anyShare = fc
  .oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 10_000_000 }))
  .chain(of => fc.record({ of: fc.constant(of), sufficient: fc.integer({ min: 0, max: of }) }))

test('RATE-05 results of several places add up by cases, not by percentages, in any order', () => {
  assert.deepEqual(
    addUp([
      { sufficient: 9, of: 10 },
      { sufficient: 0, of: 90 },
    ]),
    { sufficient: 9, of: 100 },
  )
  assert.deepEqual(addUp([]), { sufficient: 0, of: 0 })
  const shuffledTwice = fc
    .array(anyShare)
    .chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
  fc.assert(fc.property(shuffledTwice, ([all, shuffled]) => assert.deepEqual(addUp(shuffled), addUp(all))))
})
