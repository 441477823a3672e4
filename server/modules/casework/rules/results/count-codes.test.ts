import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { countCodes } from './count-codes.ts'

test('CASE-08 enablers and barriers are counted by interviews, the most frequent first, and of how many', () => {
  const interviews = [['workload', 'staff'], ['staff', 'staff'], [], ['staff', 'new']].map(codes => ({ codes }))
  assert.deepEqual(countCodes(['partners', 'workload', 'staff'], interviews), [
    { code: 'staff', count: 3, of: 4 },
    { code: 'workload', count: 1, of: 4 },
    { code: 'new', count: 1, of: 4 },
    { code: 'partners', count: 0, of: 4 },
  ])
  assert.deepEqual(countCodes(['staff'], []), [{ code: 'staff', count: 0, of: 0 }])
})

const code = fc.constantFrom<string>('a', 'b', 'c', 'd')
const interviews = fc.array(fc.record({ codes: fc.array(code, { maxLength: 6 }) }))

test('CASE-08 each count is that of the interviews in which the code is found, whatever their order', () => {
  const twice = interviews.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
  fc.assert(
    fc.property(twice, ([all, shuffled]) => {
      const counts = countCodes(['a', 'b'], all)
      assert.deepEqual(countCodes(['a', 'b'], shuffled), counts)
      for (const { code, count, of } of counts) {
        assert.equal(count, all.filter(({ codes }) => codes.includes(code)).length)
        assert.equal(of, all.length)
      }
      assert.ok(counts.every(({ count }, i) => count <= (counts[i - 1]?.count ?? count)))
    }),
  )
})
