import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findShipped, type SampleRules } from '#modules/programmes'
import { nearestByTrial } from '../../testutils/check-sample/least-by-trial.ts'
import { whatIsAsked } from '../../testutils/check-sample/what-is-asked.ts'
import { listedCase } from '../../testutils/listed-case.ts'
import { type Problem, problemOf } from './rules/constraints/problem.ts'
import { walk } from './rules/draw/walk.ts'
import type { ListedCase } from './rules/listed-case.ts'
import { randomFrom } from './rules/random.ts'
import { seedNumbers } from './seed-numbers.ts'
import { findSample } from './solver/find-sample.ts'

// Every seed is fixed: what is found here is found again in every run.

const [regional] = (await findShipped({}, 'dipp', '1.0')).cases.samples as [SampleRules]
const fieldwork = '2026-03-02'

/** Cases written as `PDU practitioner risk`, with `×3` for three of them. */
const casesOf = (rows: readonly string[]): ListedCase[] =>
  rows
    .flatMap(row => {
      const [pdu, practitioner, rosh, times = '×1'] = row.split(' ') as [string, string, string, string?]
      return Array.from({ length: Number(times.slice(1)) }, () => ({ pdu, practitioner, facts: { rosh } }))
    })
    .map((given, i) => listedCase(i + 2, given))

const problem = (cases: readonly ListedCase[], rules: SampleRules, size: number): Problem =>
  problemOf(cases, rules, { size, fieldwork, pdus: cases.map(({ pdu }) => pdu) })

/** How far counts are from what is expected of them: about 1 for each of them when only chance parts them. */
const chiSquare = (counts: readonly number[], expected: readonly number[]): number =>
  counts.reduce((sum, count, i) => sum + (count - (expected[i] as number)) ** 2 / (expected[i] as number), 0)

/** What chance alone exceeds less than once in some ten thousand times: 4 standard deviations above the mean. */
const most = (degrees: number): number => degrees + 4 * Math.sqrt(2 * degrees)

/** Every nearest sample by trying all, and how often the walk from the first of them ends at each. */
const walked = (rows: readonly string[], rules: SampleRules, size: number, times: number): number[] => {
  const cases = casesOf(rows)
  const asked = whatIsAsked(rules, cases, { eligible: cases, size, fieldwork })
  const key = (sample: readonly ListedCase[]): string => sample.map(({ line }) => line - 2).join()
  const { samples } = nearestByTrial(rules, asked, cases)
  const ends = new Map(samples.map(sample => [key(sample), 0]))
  const [start = []] = samples.map(sample => sample.map(({ line }) => line - 2))
  for (let i = 0; i < times; i += 1) {
    const end = walk(problem(cases, rules, size), start, randomFrom(seedNumbers('fair walk', String(i)))).join()
    const count = ends.get(end)
    assert.ok(count !== undefined, `${end} is no nearest sample`)
    ends.set(end, count + 1)
  }
  return [...ends.values()]
}

const evenly = (counts: readonly number[], times: number): void => {
  const found = chiSquare(
    counts,
    counts.map(() => times / counts.length),
  )
  assert.ok(found < most(counts.length - 1), `${found.toFixed(1)} for ${counts.length} samples: ${counts}`)
}

test('SAMP-06 wherever it starts, the walk ends at each of all samples that hold everything equally often', () => {
  const rows = ['A a medium ×2', 'A b low', 'A b medium', 'A c high', 'A c medium', 'A d medium', 'B e low', 'B e high']
  const more = ['B f medium', 'B f low', 'B g medium', 'B g high']
  const counts = walked([...rows, ...more], { ...regional, leastPerPdu: 2 }, 5, 1000)
  assert.equal(counts.length, 80)
  evenly(counts, 1000)
})

test('SAMP-07 where nothing holds everything, it ends at each of the nearest samples equally often', () => {
  // Of the four practitioners three have cases in both PDUs, and five cases are wanted: four can be drawn.
  const rows = ['A a medium ×2', 'A b high ×2', 'A c low ×2', 'A d medium']
  const more = ['B a medium ×2', 'B b low', 'B c high', 'B c medium']
  const counts = walked([...rows, ...more], { ...regional, leastPerPdu: 3 }, 5, 500)
  assert.equal(counts.length, 24)
  evenly(counts, 500)
})

test('SAMP-06 samples that only an exchange of three cases at once leads between are reached too', () => {
  // a low, b medium, c high; or a medium, b high, c low: nothing in between has one of each risk.
  const rows = ['A a low', 'A a medium', 'A b medium', 'A b high', 'A c high', 'A c low']
  const counts = walked(rows, { ...regional, leastPerPdu: 0 }, 3, 300)
  assert.equal(counts.length, 2)
  evenly(counts, 300)
})

test('SAMP-06 where a case of every practitioner is needed, so that little can move, the walk forgets where it began', () => {
  const practitioners = Array.from({ length: 40 }, (_, i) => `p${i}`)
  const cases = casesOf(practitioners.flatMap(who => [`A ${who} low`, `A ${who} medium ×2`, `A ${who} high`]))
  // Of the first ten the low one, of the next twenty a medium one, of the last ten the high one.
  const start = practitioners.map((_, i) => 4 * i + (i < 10 ? 0 : i < 30 ? 1 : 3))
  const walks = 60
  let kept = 0
  for (let i = 0; i < walks; i += 1) {
    const seed = seedNumbers('forgetting walk', String(i))
    const end = new Set(walk(problem(cases, regional, 40), start, randomFrom(seed)))
    kept += start.filter(each => end.has(each)).length
  }
  // Each practitioner's four cases are alike to all others': a quarter of the start is kept by chance, with this deviation.
  const deviation = Math.sqrt((40 * 0.25 * 0.75) / walks)
  assert.ok(Math.abs(kept / walks - 10) < 4 * deviation, `${kept / walks} of 40`)
})

/** Four practitioners of A have the same cases each, so have three of B and four of C; one of C holds a third of all. */
const region = casesOf([
  ...['a1', 'a2', 'a3', 'a4'].flatMap(who => [`A ${who} low`, `A ${who} medium ×2`, `A ${who} high`]),
  ...['b1', 'b2', 'b3'].flatMap(who => [`B ${who} low`, `B ${who} medium`]),
  ...['c1', 'c2', 'c3', 'c4'].flatMap(who => [`C ${who} medium`, `C ${who} high`]),
  ...['C one low ×4', 'C one medium ×7', 'C one high ×4'],
])
const asked = problem(region, { ...regional, leastPerPdu: 2 }, 8)
const draws = 300
const drawn: number[][] = []
for (let i = 0; i < draws; i += 1) drawn.push(await findSample(asked, seedNumbers('fair draw', String(i))))

/** How often each case is in these samples. */
const countsOf = (samples: readonly (readonly number[])[]): number[] => {
  const counts = region.map(() => 0)
  for (const i of samples.flat()) counts[i] = (counts[i] as number) + 1
  return counts
}
const summed = (counts: readonly number[], by: (listed: ListedCase) => string): Map<string, number> => {
  const sums = new Map<string, number>()
  for (const [i, count] of counts.entries()) {
    const name = by(region[i] as ListedCase)
    sums.set(name, (sums.get(name) ?? 0) + count)
  }
  return sums
}

test('SAMP-06 cases that are alike, of practitioners with like cases, are drawn equally often', () => {
  const likeOf = ({ practitioner, facts }: ListedCase): string => `${practitioner.replace(/\d/, '')} ${facts.rosh}`
  const counts = countsOf(drawn)
  const all = Map.groupBy(region.keys(), i => likeOf(region[i] as ListedCase))
  let [found, degrees] = [0, 0]
  for (const own of all.values()) {
    const ofOwn = own.map(i => counts[i] as number)
    const expected = ofOwn.reduce((a, b) => a + b, 0) / ofOwn.length
    found += chiSquare(
      ofOwn,
      ofOwn.map(() => expected),
    )
    degrees += own.length - 1
  }
  assert.equal(degrees, region.length - 10)
  assert.ok(found < most(degrees), `${found.toFixed(1)} for ${degrees}`)
})

/** Samples that hold everything, each equally likely by construction: of each risk as many as asked, until the rest holds. */
const byRejection = (count: number): number[][] => {
  const random = randomFrom(seedNumbers('rejection'))
  const groups = (asked.proportions[0] ?? []).map(({ required }, g) => {
    return { required, cases: [...region.keys()].filter(i => asked.groupOf[0]?.[i] === g) }
  })
  const samples: number[][] = []
  while (samples.length < count) {
    const sample = groups.flatMap(({ required, cases }) => {
      for (let i = 0; i < required; i += 1) {
        const j = i + random.below(cases.length - i)
        ;[cases[i], cases[j]] = [cases[j] as number, cases[i] as number]
      }
      return cases.slice(0, required)
    })
    if (new Set(sample.map(i => asked.practitioners[i])).size < sample.length) continue
    if (asked.pdus.every(({ required }, q) => sample.filter(i => asked.pduOf[i] === q).length >= required))
      samples.push(sample)
  }
  return samples
}

test('SAMP-06 no PDU, practitioner or case is favoured beyond what the constraints force', () => {
  const times = 20
  const fair = countsOf(byRejection(draws * times))
  const counts = countsOf(drawn)
  for (const by of [
    ({ pdu }: ListedCase) => pdu,
    ({ practitioner }: ListedCase) => practitioner,
    ({ line }: ListedCase) => String(line),
  ]) {
    const [found, expected] = [summed(counts, by), summed(fair, by)]
    const shares = [...expected.values()].map(count => count / times)
    const off = chiSquare([...found.values()], shares)
    assert.ok(off < most(shares.length - 1), `${off.toFixed(1)} for ${shares.length}: ${[...found]} not ${shares}`)
  }
  // What is forced: two from B at least, and of the third of all cases that one practitioner holds, one at most.
  assert.ok((summed(fair, ({ practitioner }) => practitioner).get('one') as number) <= draws * times)
})
