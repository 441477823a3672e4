import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { percentOf, type Share } from './share.ts'
import { type Interval, wilsonInterval } from './wilson-interval.ts'

const between = (sufficient: number, of: number, population?: number): Interval => {
  const interval = wilsonInterval({ sufficient, of }, population)
  assert.ok(interval)
  return interval
}
const shown = (interval: Interval) => [interval.low, interval.high].map(end => end.toFixed(1))

const anyShare = fc
  .oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 1_000_000 }))
  .chain(of => fc.record({ of: fc.constant(of), sufficient: fc.integer({ min: 0, max: of }) }))
const anySample = anyShare.chain(share =>
  fc.tuple(fc.constant(share), fc.integer({ min: share.of, max: 2 * share.of + 1000 })),
)

/**
 * The interval as it is defined, without its formula: the shares of a population that would give this sample, or a likelier one,
 * within 1.96 standard errors. Found by halving, from the sample's own share outwards.
 */
const byHalving = ({ sufficient, of }: Share, population = Number.POSITIVE_INFINITY): Interval => {
  const share = sufficient / of
  const correction = population === Number.POSITIVE_INFINITY ? 1 : (population - of) / (population - 1)
  const isWithin = (of100: number): boolean =>
    Math.abs(share - of100) <= 1.959963984540054 * Math.sqrt(((of100 * (1 - of100)) / of) * correction)
  const edge = (outside: number): number => {
    let [inside, out] = [share, outside]
    for (let i = 0; i < 60; i++) {
      const middle = (inside + out) / 2
      if (isWithin(middle)) inside = middle
      else out = middle
    }
    return 100 * inside
  }
  return { low: edge(0), high: edge(1) }
}

const assertNear = (a: Interval, b: Interval): void => {
  assert.ok(Math.abs(a.low - b.low) < 1e-6 && Math.abs(a.high - b.high) < 1e-6, JSON.stringify([a, b]))
}

test('CASE-09 the interval of 22 of 35 is 46.3 to 76.8, and those of textbooks are as they print them', () => {
  assert.deepEqual(shown(between(22, 35)), ['46.3', '76.8'])
  // Newcombe (1998), table I, method 3.
  assert.deepEqual(shown(between(81, 263)), ['25.5', '36.6'])
  assert.deepEqual(shown(between(15, 148)), ['6.2', '16.0'])
  assert.deepEqual(shown(between(0, 20)), ['0.0', '16.1'])
  assert.deepEqual(shown(between(1, 29)), ['0.6', '17.2'])
})

test('CASE-09 a sample of 35 of 50 says more than 35 of 5,000, and all 35 of 35 say it exactly', () => {
  assert.deepEqual(shown(between(22, 35, 5000)), ['46.4', '76.8'])
  assert.deepEqual(shown(between(22, 35, 50)), ['53.7', '71.2'])
  assert.deepEqual(between(22, 35, 35), { low: 2200 / 35, high: 2200 / 35 })
  assert.deepEqual(between(1, 1, 1), { low: 100, high: 100 })
})

test('CASE-09 without cases there is no interval, and more cases than there are is a mistake', () => {
  assert.equal(wilsonInterval({ sufficient: 0, of: 0 }), null)
  assert.equal(wilsonInterval({ sufficient: 0, of: 0 }, 100), null)
  assert.throws(() => wilsonInterval({ sufficient: 3, of: 4 }, 3), RangeError)
})

test('CASE-09 every interval is the one that its definition gives, found by halving', () => {
  fc.assert(
    fc.property(anySample, ([share, population]) => {
      assertNear(between(share.sufficient, share.of), byHalving(share))
      assertNear(between(share.sufficient, share.of, population), byHalving(share, population))
    }),
  )
})

test('CASE-09 every interval holds its share, lies within 0 and 100, and is no wider when the population is known', () => {
  fc.assert(
    fc.property(anySample, ([share, population]) => {
      const percent = percentOf(share) ?? Number.NaN
      const [wide, narrow] = [between(share.sufficient, share.of), between(share.sufficient, share.of, population)]
      for (const { low, high } of [wide, narrow])
        assert.ok(0 <= low && low <= percent && percent <= high && high <= 100)
      assert.ok(narrow.high - narrow.low <= wide.high - wide.low)
      if (share.of > 1) assert.ok(narrow.high - narrow.low < wide.high - wide.low)
    }),
  )
})

test('CASE-09 the interval of what was not sufficient mirrors that of what was', () => {
  fc.assert(
    fc.property(anySample, ([{ sufficient, of }, population]) => {
      const { low, high } = between(of - sufficient, of, population)
      assertNear({ low: 100 - high, high: 100 - low }, between(sufficient, of, population))
    }),
  )
})
