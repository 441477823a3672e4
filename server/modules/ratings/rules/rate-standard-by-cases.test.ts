import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CaseResultRules } from '#modules/programmes'
import { smallRatingProgramme as programme } from '../../../testutils/small-rating-programme.ts'
import type { KeyQuestionResult } from './lowest-key-question.ts'
import { rateStandardByCases } from './rate-standard-by-cases.ts'

const rules = programme.ratings.caseResults as CaseResultRules
const result = (keyQuestion: string, sufficient: number, of: number): KeyQuestionResult => ({
  keyQuestion,
  share: { sufficient, of },
})
const rate = (...results: KeyQuestionResult[]) => {
  const rating = rateStandardByCases(programme, rules, results)
  assert.ok(rating)
  return rating
}
const triggers = (...results: KeyQuestionResult[]) =>
  rate(...results).triggers.map(({ id, keyQuestion }) => `${id} ${keyQuestion}`)

const high = [result('b', 30, 35), result('c', 35, 35)]

test('RATE-05 the lowest key question sets the standard', () => {
  const { rating, deciding, others } = rate(...high, result('a', 22, 35))
  assert.equal(rating, 'requires-improvement')
  assert.deepEqual(
    deciding.map(({ keyQuestion }) => keyQuestion),
    ['a'],
  )
  assert.deepEqual(
    others.map(({ keyQuestion, band }) => `${keyQuestion} ${band.rating}`),
    ['b outstanding', 'c outstanding'],
  )
})

test('RATE-05 key questions that are exactly equal decide together', () => {
  const { deciding } = rate(result('a', 1, 2), result('b', 2, 4), result('c', 51, 100))
  assert.deepEqual(
    deciding.map(({ keyQuestion }) => keyQuestion),
    ['a', 'b'],
  )
})

test('RATE-05 22 of 35 is near a boundary and one case from it; 50 of 84 is neither (domain notes 2.6)', () => {
  assert.deepEqual(triggers(...high, result('a', 22, 35)), ['within-points a', 'one-case a'])
  assert.deepEqual(triggers(...high, result('a', 50, 84)), [])
  assert.equal(rate(...high, result('a', 50, 84)).rating, 'requires-improvement')
})

test('RATE-05 five cases or fewer are a ground for discretion, six are not', () => {
  assert.ok(triggers(result('a', 0, 5)).includes('few-cases a'))
  assert.ok(!triggers(result('a', 0, 6)).includes('few-cases a'))
  assert.deepEqual(triggers(result('a', 0, 6), result('b', 5, 5)), [])
})

test('RATE-05 one case on a key question that does not decide can change the rating as well', () => {
  assert.deepEqual(triggers(result('a', 57, 100), result('b', 1, 1)), ['one-case b'])
})

test('RATE-05 a case more on one of two equally low key questions changes nothing', () => {
  assert.deepEqual(triggers(result('a', 64, 100), result('b', 64, 100)), ['within-points a', 'within-points b'])
})

test('RATE-05 how far the boundaries lie is known in points and in cases', () => {
  const { deciding, rise, fall } = rate(...high, result('a', 22, 35))
  assert.equal(deciding[0]?.above?.percent, 65)
  assert.ok(Math.abs((deciding[0]?.above?.points ?? 0) - 75 / 35) < 1e-9)
  assert.equal(deciding[0]?.below?.percent, 50)
  assert.deepEqual(rise, { on: 'all', cases: [{ keyQuestion: 'a', more: 1 }], rating: 'good' })
  assert.deepEqual(fall, { on: 'any', cases: [{ keyQuestion: 'a', more: -5 }], rating: 'inadequate' })
  assert.equal(rate(...high).rise, null)
  assert.equal(rate(...high).deciding[0]?.above, null)
  assert.equal(rate(result('a', 1, 9)).deciding[0]?.below, null)
  assert.equal(rate(result('a', 0, 9)).fall, null)
})

test('RATE-05 without any case there is no rating, and a key question without cases decides nothing', () => {
  assert.equal(rateStandardByCases(programme, rules, []), null)
  assert.equal(rateStandardByCases(programme, rules, [result('a', 0, 0)]), null)
  assert.equal(rate(result('a', 0, 0), ...high).rating, 'outstanding')
})

test('RATE-05 a rule that is switched off in the data gives no ground', () => {
  const off = { ...rules, discretion: { ...rules.discretion, oneCase: false, casesOrFewer: 0, withinPoints: 0 } }
  const found = (sufficient: number) =>
    rateStandardByCases(programme, off, [result('a', sufficient, 4)])?.triggers.map(({ words }) => words)
  assert.deepEqual(found(3), [])
  assert.deepEqual(found(2), ['50.0% on a lies on 50%, where Requires improvement begins.'])
})

/** A second reading of the rules in exact fractions by BigInt, by trying every case of every key question. */
const oracle = (results: readonly KeyQuestionResult[]) => {
  const step = (s: number, of: number) => [50n, 65n, 80n].filter(p => BigInt(s) * 100n >= p * BigInt(of)).length
  const standard = (shares: readonly (readonly [number, number])[]) => Math.min(...shares.map(([s, of]) => step(s, of)))
  const shares = results.map(({ share }) => [share.sufficient, share.of] as const)
  const now = standard(shares)
  const lowest = shares.map(([s, of]) => shares.every(([t, ot]) => BigInt(s) * BigInt(ot) <= BigInt(t) * BigInt(of)))
  const near = shares.map(([s, of]) =>
    [50n, 65n, 80n].some(p => {
      const gap = BigInt(s) * 100n - p * BigInt(of)
      return (gap < 0n ? -gap : gap) <= 5n * BigInt(of)
    }),
  )
  const flips = shares.map(([s, of], i) =>
    [s - 1, s + 1]
      .filter(changed => changed >= 0 && changed <= of)
      .some(changed => standard(shares.map((each, j) => (i === j ? [changed, of] : each))) !== now),
  )
  const names = (id: string, holds: (i: number) => boolean | undefined) =>
    results.flatMap(({ keyQuestion }, i) => (holds(i) ? [`${id} ${keyQuestion}`] : []))
  return {
    rating: ['inadequate', 'requires-improvement', 'good', 'outstanding'][now],
    deciding: names('', i => lowest[i]),
    triggers: [
      ...names('within-points', i => lowest[i] && near[i]),
      ...names('one-case', i => flips[i]),
      ...names('few-cases', i => lowest[i] && (shares[i]?.[1] ?? 9) <= 5),
    ],
  }
}

const anyShare = fc
  .integer({ min: 1, max: 90 })
  .chain(of => fc.record({ of: fc.constant(of), sufficient: fc.integer({ min: 0, max: of }) }))
const anyResults = fc
  .array(anyShare, { minLength: 1, maxLength: 5 })
  .map(shares => shares.map((share, i): KeyQuestionResult => ({ keyQuestion: `k${i}`, share })))

test('RATE-05 rating, deciding key questions and grounds are those of a second reading of the rules', () => {
  fc.assert(
    fc.property(anyResults, results => {
      const { rating, deciding, triggers } = rate(...results)
      assert.deepEqual(
        {
          rating,
          deciding: deciding.map(({ keyQuestion }) => ` ${keyQuestion}`),
          triggers: triggers.map(({ id, keyQuestion }) => `${id} ${keyQuestion}`),
        },
        oracle(results),
      )
    }),
    { numRuns: 2000 },
  )
})

const apply = (results: KeyQuestionResult[], changes: readonly { keyQuestion: string; more: number }[]) =>
  results.map(({ keyQuestion, share }) => {
    const more = changes.find(change => change.keyQuestion === keyQuestion)?.more ?? 0
    return result(keyQuestion, share.sufficient + more, share.of)
  })

test('RATE-08 the nearest rise gives the rating it names, and one case fewer of any of its parts does not', () => {
  fc.assert(
    fc.property(anyResults, results => {
      const { rise, rating } = rate(...results)
      if (!rise) return assert.equal(rating, 'outstanding')
      assert.equal(rate(...apply(results, rise.cases)).rating, rise.rating)
      for (const { keyQuestion } of rise.cases) {
        const less: typeof rise.cases = rise.cases.map(each =>
          each.keyQuestion === keyQuestion ? { ...each, more: each.more - 1 } : each,
        )
        assert.equal(rate(...apply(results, less)).rating, rating)
      }
    }),
  )
})

test('RATE-08 the nearest fall gives the rating it names on any of its key questions, and one case less on any does not', () => {
  fc.assert(
    fc.property(anyResults, results => {
      const { fall, rating } = rate(...results)
      if (!fall) return assert.equal(rating, 'inadequate')
      for (const change of fall.cases) {
        assert.equal(rate(...apply(results, [change])).rating, fall.rating)
        assert.notEqual(fall.rating, rating)
      }
      const fewer = -(fall.cases[0]?.more ?? 0) - 1
      for (const { keyQuestion, share } of results) {
        const less: KeyQuestionResult[] = apply(results, [{ keyQuestion, more: -Math.min(fewer, share.sufficient) }])
        assert.equal(rate(...less).rating, rating)
      }
    }),
  )
})

test('RATE-05 the order of the key questions does not change the rating', () => {
  const shuffled = anyResults.chain(all =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  )
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      assert.equal(rate(...all).rating, rate(...other).rating)
    }),
  )
})
