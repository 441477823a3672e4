import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { largestDifference, percentOf, shareInWords } from './share-in-words.ts'

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

test('SAMP-14 a share stands with its base', () => {
  assert.equal(plain(shareInWords(16, 64)), '16 of 64, 25%')
  assert.equal(plain(shareInWords(1234, 12_345)), '1,234 of 12,345, 10%')
  assert.equal(shareInWords(0, 0), 'none')
})

test('SAMP-14 a per cent is at most half a point off, and never 0 for some or 100 for less than all', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, part) => {
      const count = Math.round(of * part)
      const percent = percentOf(count, of)
      assert.equal(percent === 0, count === 0)
      assert.equal(percent === 100, count === of)
      assert.ok(Math.abs(percent - (100 * count) / of) <= (percent === 1 || percent === 99 ? 1 : 0.5))
    }),
  )
})

test('SAMP-14 where the sample differs most from the long list is said in words', () => {
  const said = (female: [list: number, sample: number], male: [list: number, sample: number]): string => {
    const kinds = [female, male].map(([list, sample], i) => ({ name: ['Female', 'Male'][i] as string, list, sample }))
    const comparison = { id: 'sex', name: 'Sex', kinds: kinds.map(kind => ({ ...kind, eligible: kind.list })) }
    return plain(largestDifference(comparison))
  }
  assert.equal(said([40, 20], [60, 12]), 'Largest difference: Female, 63% of the sample and 40% of the long list')
  assert.equal(said([40, 8], [60, 12]), 'The same shares as on the long list')
  assert.equal(said([4001, 8], [6000, 12]), 'Nearly the same shares as on the long list')
  assert.equal(said([40, 0], [60, 0]), 'Nothing to compare')
})
