import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { type CaseAnswer, resultsOfQuestions } from '#modules/casework'
import { type Programme, type RatingProgramme, rates, readProgramme, standardsOf } from '#modules/programmes'
import { indicativeProgramme, smallRatingProgramme } from '../../../testutils/small-rating-programme.ts'
import { gatherCaseResults } from './gather-case-results.ts'
import { ratedLevels } from './level.ts'
import { rateAll } from './rate-all.ts'
import { ratingsFromCases } from './ratings-from-cases.ts'
import type { CaseResults } from './results-of-standard.ts'

const read = (name: string): Promise<Programme> =>
  readProgramme(fileURLToPath(new URL(`../../../../programmes/${name}`, import.meta.url)))
const rating = async (name: string): Promise<RatingProgramme> => {
  const programme = await read(name)
  assert.ok(rates(programme))
  return programme
}
const probationServices = await rating('probation-services/1.0')
const national = await rating('national/1.1')

const resultsOf = (answers: CaseAnswer[]): CaseResults =>
  Object.fromEntries(resultsOfQuestions(answers).map(({ question, share }) => [question, share]))

/** Cases that answer every question of the set for supervised cases, the first so many sufficiently, the rest not. */
const cases = (pdu: string, count: number, sufficient: (code: string) => number | null): CaseAnswer[] => {
  const codes = probationServices.cases.questionSets.find(({ id }) => id === 'supervision')?.questions ?? []
  return Array.from({ length: count }, (_, i) => i).flatMap(i =>
    codes.map((question): CaseAnswer => {
      const enough = sufficient(question)
      const answer = enough === null ? 'na' : i < enough ? 'yes' : 'no'
      return { case: `${pdu} ${i}`, question, answer, groups: { pdu } }
    }),
  )
}
const ratingsOf = (standards: Readonly<Record<string, { rating: string | null }>>) =>
  Object.entries(standards).map(([code, { rating }]) => `${code} ${rating}`)

test('RATE-05 a PDU’s domain two is proposed from the answers in its cases: the lowest key question of each standard', () => {
  const lowest: Record<string, number> = { 'P 2.1.3': 22, 'P 2.2.1': 28, 'P 2.3.2': 17 }
  const results = resultsOf(cases('North', 35, code => (code.startsWith('P 2.4') ? null : (lowest[code] ?? 30))))
  const { standards, indicative } = ratingsFromCases(probationServices, 'pdu', results)
  assert.deepEqual(ratingsOf(standards), [
    'P 2.1 requires-improvement',
    'P 2.2 outstanding',
    'P 2.3 inadequate',
    'P 2.4 null',
  ])
  assert.equal(indicative, undefined)
  const triggers = Object.values(standards).map(({ triggers }) => triggers.map(({ id }) => id))
  assert.deepEqual(triggers, [
    ['within-points', 'one-case'],
    ['within-points', 'one-case'],
    ['within-points', 'one-case'],
    [],
  ])
})

test('RATE-05 domain one stays a matter of judgement, however good the cases are', () => {
  const results = resultsOf(cases('North', 35, () => 35))
  const rated = Object.keys(ratingsFromCases(probationServices, 'pdu', results).standards)
  const byJudgement = standardsOf(probationServices, 'pdu').filter(({ basis }) => basis === 'judgement')
  assert.deepEqual(
    byJudgement.map(({ code }) => code),
    ['P 1.1', 'P 1.2', 'P 1.3'],
  )
  assert.ok(byJudgement.every(({ code }) => !rated.includes(code)))
})

test('RATE-05 a region’s desistance, public protection, resettlement and court work come from its PDUs’ cases', () => {
  const north = cases('North', 20, code => (code.startsWith('R') ? null : 20))
  const south = cases('South', 80, code => (code.startsWith('R 2.3') ? 60 : code === 'P 2.4.3' ? 39 : 52))
  const gathered = gatherCaseResults(probationServices, 'region', [resultsOf(north), resultsOf(south)])
  assert.deepEqual(gathered['R 2.1.4'], { sufficient: 59, of: 100 })
  assert.deepEqual(gathered['R 2.2.1'], { sufficient: 72, of: 100 })
  assert.deepEqual(gathered['R 2.3.1'], { sufficient: 60, of: 80 })
  assert.deepEqual(ratingsOf(ratingsFromCases(probationServices, 'region', gathered).standards), [
    'R 2.1 requires-improvement',
    'R 2.2 good',
    'R 2.3 good',
    'R 2.4 null',
    'R 2.5 good',
    'R 2.6 null',
  ])
})

test('RATE-05 unpaid work and statutory victim work come from the region’s own cases', () => {
  const pdu = resultsOf(cases('North', 20, () => 20))
  const own = Object.fromEntries(
    ['R 2.4.1', 'R 2.4.2', 'R 2.4.3', 'R 2.4.4', 'R 2.6.1', 'R 2.6.2', 'R 2.6.3'].map(code => [
      code,
      { sufficient: 7, of: 10 },
    ]),
  )
  const { standards } = rateAll(probationServices, 'region', {
    standards: {},
    caseResults: gatherCaseResults(probationServices, 'region', [pdu, own]),
  })
  assert.deepEqual([standards['R 2.4']?.rating, standards['R 2.6']?.rating], ['good', 'good'])
  assert.equal(standards['R 2.1']?.rating, 'outstanding')
})

const anyPlace = fc.record({
  count: fc.integer({ min: 0, max: 12 }),
  sufficient: fc.array(fc.option(fc.nat(12)), { minLength: 17, maxLength: 17 }),
})

test('RATE-05 the PDUs gathered give what all their cases give in one set, in any order of PDUs', () => {
  const codes = probationServices.cases.questions.map(({ code }) => code)
  const placed = fc.array(anyPlace, { maxLength: 4 })
  fc.assert(
    fc.property(placed, places => {
      const byPlace = places.map(({ count, sufficient }, i) =>
        cases(`PDU ${i}`, count, code => sufficient[codes.indexOf(code) % 17] ?? null),
      )
      const gathered = gatherCaseResults(probationServices, 'region', byPlace.map(resultsOf))
      const turned = gatherCaseResults(probationServices, 'region', byPlace.map(resultsOf).toReversed())
      const all = resultsOf(byPlace.flat())
      const rated = (results: CaseResults) =>
        ratingsOf(ratingsFromCases(probationServices, 'region', results).standards)
      assert.deepEqual(rated(gathered), rated(all))
      assert.deepEqual(turned, gathered)
    }),
    { numRuns: 50 },
  )
})

const anyShare = fc
  .integer({ min: 0, max: 90 })
  .chain(of => fc.record({ of: fc.constant(of), sufficient: fc.integer({ min: 0, max: of }) }))

test('RATE-07 whatever the national cases say, they rate no standard, and no level can gather them', () => {
  const codes = national.cases.questions.map(({ code }) => code)
  const [level = ''] = ratedLevels(national)
  const anyResults = fc
    .array(anyShare, { minLength: codes.length, maxLength: codes.length })
    .map(shares => Object.fromEntries(codes.map((code, i) => [code, shares[i]])) as CaseResults)
  fc.assert(
    fc.property(anyResults, results => {
      const { standards, indicative, caution } = ratingsFromCases(national, level, results)
      assert.deepEqual(standards, {})
      assert.deepEqual(Object.keys(indicative ?? {}), codes)
      assert.match(caution ?? '', /should not be compared/)
      assert.deepEqual(gatherCaseResults(national, level, [results, results]), {})
      assert.equal(rateAll(national, level, { standards: {}, caseResults: results }).total, null)
    }),
    { numRuns: 30 },
  )
})

test('RATE-07 indicative results rate no standard even where cases would be what it is rated by', () => {
  const results = {
    'S 2.1': { sufficient: 9, of: 9 },
    'S 2.2': { sufficient: 9, of: 9 },
    'S 2.3': { sufficient: 9, of: 9 },
  }
  assert.equal(ratingsFromCases(smallRatingProgramme, 'unit', results).standards['S 2']?.rating, 'outstanding')
  assert.deepEqual(ratingsFromCases(indicativeProgramme, 'unit', results).standards, {})
})

test('RATE-06 RATE-03 programmes without ratings, or whose cases rate nothing, have no standards from cases', async () => {
  const some = { C1: { sufficient: 3, of: 4 } }
  assert.deepEqual(ratingsFromCases(await read('dipp/1.0'), 'region', some), { standards: {} })
  assert.deepEqual(ratingsFromCases(await read('approved-premises/1.0'), 'approved-premises', some), { standards: {} })
})
