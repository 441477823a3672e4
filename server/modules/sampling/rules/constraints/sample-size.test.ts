import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { deviationsFor, sampleSize } from './sample-size.ts'

test('SAMP-04 standard deviations are those of printed tables', () => {
  const printed = { 50: 0.6745, 68.27: 1, 80: 1.2816, 90: 1.6449, 95: 1.96, 98: 2.3263, 99: 2.5758, 99.9: 3.2905 }
  for (const [percent, z] of Object.entries(printed)) assert.equal(deviationsFor(Number(percent)), z, `${percent}%`)
})

test('SAMP-04 more confidence takes more deviations, also where the approximation changes from the middle to the tails', () => {
  for (let tenths = 501; tenths <= 999; tenths += 1)
    assert.ok(deviationsFor(tenths / 10) > deviationsFor((tenths - 1) / 10), `${tenths / 10}%`)
})

test('SAMP-04 sizes at 80% confidence are those of the table worked out beforehand', () => {
  // Domain notes 6.3.
  const populations = [20, 30, 40, 50, 60, 80, 100, 120, 150, 200, 250, 300, 400, 600, 1000]
  const table = {
    5: [18, 26, 33, 39, 45, 55, 63, 70, 79, 91, 100, 107, 117, 130, 142],
    7: [17, 23, 28, 32, 36, 42, 46, 50, 54, 60, 63, 66, 70, 74, 78],
    10: [14, 18, 21, 23, 25, 28, 30, 31, 33, 35, 36, 37, 38, 39, 40],
  }
  for (const [margin, sizes] of Object.entries(table))
    assert.deepEqual(
      populations.map(population => sampleSize(population, 80, Number(margin))),
      sizes,
      `± ${margin}`,
    )
})

const rule = {
  population: fc.integer({ min: 1, max: 50_000 }),
  confidence: fc.constantFrom(50, 68.27, 80, 90, 95, 99, 99.9),
  margin: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.constantFrom(2.5, 4.5, 7.25)),
}

test('SAMP-04 the size is the least whole number whose margin, corrected for the population, is within what is asked', () => {
  fc.assert(
    fc.property(rule.population, rule.confidence, rule.margin, (population, confidence, margin) => {
      // z² × ¼ ÷ n × (N − n) ÷ (N − 1) ≤ e²; in whole numbers, with z in ten-thousandths and e in ten-thousandths.
      const [z, e] = [BigInt(Math.round(deviationsFor(confidence) * 10_000)), BigInt(margin * 100)]
      const isWithin = (n: number): boolean =>
        z * z * BigInt(population - n) <= 4n * e * e * BigInt(n) * BigInt(population - 1)
      const size = sampleSize(population, confidence, margin)
      assert.ok(size >= 1 && size <= population)
      assert.ok(isWithin(size), 'is enough')
      assert.ok(size === 1 || !isWithin(size - 1), 'one less is not enough')
    }),
    { numRuns: 2000 },
  )
})

test('SAMP-04 a size that comes out as a whole number is not rounded up', () => {
  // n₀ = 1.96² ÷ 4 ÷ 0.01² = 9,604, and 9,604 ÷ (1 + 9,603 ÷ 2,619) is 2,058 exactly.
  assert.equal(sampleSize(2619, 95, 1), 2058)
})

test('SAMP-04 of nobody, nobody is drawn', () => {
  assert.equal(sampleSize(0, 80, 7), 0)
})
