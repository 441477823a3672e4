import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { judgementProgramme } from '../../../testutils/small-rating-programme.ts'
import { rateAll } from './rate-all.ts'

const ids = ['inadequate', 'requires-improvement', 'good', 'outstanding'] as const
const fourCodes = ['A', 'B', 'C', 'D']
const four = judgementProgramme(fourCodes)
const fiveCodes = ['1', '2', '3', '4', '5']
const five = judgementProgramme(fiveCodes)

/** Rates a place by the scores of its standards, in order. */
const rateScores = (programme: typeof four, codes: readonly string[], scores: readonly number[]) => {
  const standards = Object.fromEntries(codes.map((code, i) => [code, ids[scores[i] ?? 0] ?? '']))
  return rateAll(programme, 'place', { standards, caseResults: {} })
}

/** Every way to score so many standards. */
const everyWay = (standards: number): number[][] =>
  standards === 0 ? [[]] : everyWay(standards - 1).flatMap(rest => [0, 1, 2, 3].map(score => [...rest, score]))

test('RATE-02 a standard scores 0, 1, 2 or 3 by its rating', () => {
  const { standards } = rateScores(four, fourCodes, [0, 1, 2, 3])
  assert.deepEqual(
    Object.values(standards).map(({ score }) => score),
    [0, 1, 2, 3],
  )
  assert.deepEqual(
    Object.values(standards).map(({ rating }) => rating),
    ids,
  )
})

test('RATE-03 five standards: all 1,024 ways give the published band of their total, 0 to 15 (AP manual 5.1)', () => {
  const published = 'I I I RI RI RI RI RI G G G G G O O O'.split(' ')
  const names: Record<string, string> = { I: 'inadequate', RI: 'requires-improvement', G: 'good', O: 'outstanding' }
  const seen = new Set<number>()
  for (const scores of everyWay(5)) {
    const { total, overall, outOf } = rateScores(five, fiveCodes, scores)
    const sum = scores.reduce((a, b) => a + b, 0)
    seen.add(sum)
    assert.deepEqual({ total, overall, outOf }, { total: sum, overall: names[published[sum] ?? ''], outOf: 15 })
  }
  assert.equal(seen.size, 16)
})

test('RATE-04 four standards: all 256 ways give the published band of their total, 0 to 12 (national response, decision 8)', () => {
  const published = 'I I I RI RI RI RI G G G G O O'.split(' ')
  const names: Record<string, string> = { I: 'inadequate', RI: 'requires-improvement', G: 'good', O: 'outstanding' }
  const seen = new Set<number>()
  for (const scores of everyWay(4)) {
    const { total, overall, outOf } = rateScores(four, fourCodes, scores)
    const sum = scores.reduce((a, b) => a + b, 0)
    seen.add(sum)
    assert.deepEqual({ total, overall, outOf }, { total: sum, overall: names[published[sum] ?? ''], outOf: 12 })
  }
  assert.equal(seen.size, 13)
})

test('RATE-03 a better rating of any standard never lowers the overall rating', () => {
  const anyScores = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 })
  fc.assert(
    fc.property(anyScores, fc.nat(4), (scores, i) => {
      const better = scores.map((score, j) => (i === j ? Math.min(score + 1, 3) : score))
      const step = (all: number[]) =>
        (ids as readonly (string | null)[]).indexOf(rateScores(five, fiveCodes, all).overall)
      assert.ok(step(better) >= step(scores))
    }),
  )
})

test('RATE-03 which standard has which rating does not change the overall rating', () => {
  const anyScores = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 })
  const shuffled = anyScores.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: 5 })))
  fc.assert(
    fc.property(shuffled, ([scores, other]) => {
      assert.equal(rateScores(five, fiveCodes, other).overall, rateScores(five, fiveCodes, scores).overall)
    }),
  )
})

test('RATE-08 the overall rating says how it is added up and what would change it', () => {
  assert.deepEqual(rateScores(four, fourCodes, [0, 1, 1, 2]).why, [
    '0 + 1 + 1 + 2 = 4 of 12; 3 to 6 is Requires improvement. Three more points would make it Good.',
    'Two fewer points would make it Inadequate.',
  ])
  assert.deepEqual(rateScores(four, fourCodes, [1, 2, 2, 2]).why, [
    '1 + 2 + 2 + 2 = 7 of 12; 7 to 10 is Good. Four more points would make it Outstanding.',
    'One standard rated one step lower would make it Requires improvement.',
  ])
  assert.deepEqual(
    rateScores(four, fourCodes, [0, 2, 2, 2]).why[0],
    '0 + 2 + 2 + 2 = 6 of 12; 3 to 6 is Requires improvement. One more standard rated one step higher would make it Good.',
  )
  assert.deepEqual(rateScores(four, fourCodes, [3, 3, 3, 3]).why, [
    '3 + 3 + 3 + 3 = 12 of 12; 11 to 12 is Outstanding.',
    'Two fewer points would make it Good.',
  ])
})

test('RATE-08 “one step” is said only where one step of any standard that can move is enough', () => {
  const long = judgementProgramme(fourCodes)
  const uneven = {
    ...long,
    ratings: {
      ...long.ratings,
      scale: long.ratings.scale.map(each => ({ ...each, score: each.score * 2 })),
      overall: [
        {
          level: 'place',
          outOf: 24,
          source: 'invented',
          bands: [
            { rating: 'inadequate', from: 0, to: 4 },
            { rating: 'requires-improvement', from: 5, to: 12 },
            { rating: 'good', from: 13, to: 20 },
            { rating: 'outstanding', from: 21, to: 24 },
          ],
        },
      ],
    },
  }
  const why = (scores: number[]) => rateScores(uneven, fourCodes, scores).why[0]
  assert.equal(
    why([2, 2, 1, 1]),
    '4 + 4 + 2 + 2 = 12 of 24; 5 to 12 is Requires improvement. One more standard rated one step higher would make it Good.',
  )
  assert.equal(
    why([2, 1, 1, 1]),
    '4 + 2 + 2 + 2 = 10 of 24; 5 to 12 is Requires improvement. Three more points would make it Good.',
  )
})

test('RATE-08 where steps of the scale differ, one step has to be enough for whichever standard takes it', () => {
  const base = judgementProgramme(fourCodes)
  const scores = [0, 1, 3, 4]
  const bands = [
    { rating: 'inadequate', from: 0, to: 4 },
    { rating: 'good', from: 5, to: 16 },
  ]
  const programme = {
    ...base,
    ratings: {
      ...base.ratings,
      scale: base.ratings.scale.map((each, i) => ({ ...each, score: scores[i] ?? 0 })),
      overall: [{ level: 'place', outOf: 16, source: 'invented', bands }],
    },
  }
  const why = (steps: number[]) => rateScores(programme, fourCodes, steps).why[0] ?? ''
  assert.match(why([1, 1, 1, 0]), /^1 \+ 1 \+ 1 \+ 0 = 3 of 16; .* Two more points would make it Good\.$/)
  assert.match(why([1, 1, 1, 1]), /One more standard rated one step higher would make it Good\.$/)
})

test('RATE-08 a level without standards has nothing to add up and no rating', () => {
  const rated = rateAll(judgementProgramme([]), 'place', { standards: {}, caseResults: {} })
  assert.deepEqual([rated.total, rated.overall], [null, null])
  assert.deepEqual(rated.why, ['No overall rating: there is nothing to add up.'])
})

test('RATE-08 a missing standard leaves no overall rating, and says which', () => {
  const one = rateAll(four, 'place', { standards: { A: 'good', B: 'good', C: 'good' }, caseResults: {} })
  assert.deepEqual([one.total, one.overall, one.outOf], [null, null, 12])
  assert.deepEqual(one.why, ['No overall rating: D Standard D has no rating.'])
  assert.deepEqual(one.standards.D, {
    rating: null,
    score: null,
    why: ['Not rated: D is rated by judgement, and no rating is given.'],
    triggers: [],
  })
  const none = rateAll(four, 'place', { standards: {}, caseResults: {} })
  assert.match(none.why.join(), /A Standard A, B Standard B, C Standard C and D Standard D have no rating/)
})

test('RATE-04 the bands of the level are given with their names', () => {
  assert.deepEqual(rateAll(four, 'place', { standards: {}, caseResults: {} }).bands, [
    { rating: 'inadequate', name: 'Inadequate', from: 0, to: 2 },
    { rating: 'requires-improvement', name: 'Requires improvement', from: 3, to: 6 },
    { rating: 'good', name: 'Good', from: 7, to: 10 },
    { rating: 'outstanding', name: 'Outstanding', from: 11, to: 12 },
  ])
})

test('RATE-02 a rating or a level that the programme does not have is refused', () => {
  assert.throws(() => rateAll(four, 'place', { standards: { A: 'excellent' }, caseResults: {} }), RangeError)
  assert.throws(() => rateAll(four, 'pdu', { standards: {}, caseResults: {} }), RangeError)
})
