import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { keyQuestionsOf, type RatingProgramme, rates, readProgramme, standardsOf } from '#modules/programmes'
import { gatherCaseResults } from './gather-case-results.ts'
import { knownCaseCodes } from './known-codes.ts'
import { ratedLevels } from './level.ts'
import { rateAll } from './rate-all.ts'

const folder = (name: string) => fileURLToPath(new URL(`../../../../programmes/${name}`, import.meta.url))
const rating = async (name: string): Promise<RatingProgramme> => {
  const programme = await readProgramme(folder(name))
  assert.ok(rates(programme))
  return programme
}
const [approvedPremises, national, probationServices] = (await Promise.all(
  ['approved-premises/1.0', 'national/1.1', 'probation-services/1.0'].map(rating),
)) as [RatingProgramme, RatingProgramme, RatingProgramme]

const ids = ['inadequate', 'requires-improvement', 'good', 'outstanding']

/** The least scores, one standard after the other, that add up to this total. */
const scoresOf = (total: number, standards: number): number[] =>
  Array.from({ length: standards }, (_, i) => Math.max(0, Math.min(3, total - 3 * i)))

/** The overall rating for each total that there is, by the names of the programme's own standards. */
const everyTotal = (programme: RatingProgramme, level: string) => {
  const codes = standardsOf(programme, level).map(({ code }) => code)
  return Array.from({ length: 3 * codes.length + 1 }, (_, total) => {
    const scores = scoresOf(total, codes.length)
    const standards = Object.fromEntries(codes.map((code, i) => [code, ids[scores[i] ?? 0] ?? '']))
    const rated = rateAll(programme, level, { standards, caseResults: {} })
    assert.equal(rated.total, total)
    assert.equal(rated.outOf, 3 * codes.length)
    return rated.overall
  })
}

/** `inadequate` so many times, then the next rating, and so on. */
const runs = (...lengths: number[]) => lengths.flatMap((length, i) => Array(length).fill(ids[i]))

test('RATE-03 approved premises: each total from 0 to 15 has its published rating', () => {
  assert.deepEqual(everyTotal(approvedPremises, 'approved-premises'), runs(3, 5, 5, 3))
})

test('RATE-04 national: each total from 0 to 12 has its published rating', () => {
  const [level = ''] = ratedLevels(national)
  assert.deepEqual(everyTotal(national, level), runs(3, 4, 4, 2))
})

test('RATE-05 probation services: seven standards of a PDU, eight of a region, each total with its rating', () => {
  assert.deepEqual(ratedLevels(probationServices), ['pdu', 'region'])
  assert.deepEqual(everyTotal(probationServices, 'pdu'), runs(4, 7, 7, 4))
  assert.deepEqual(everyTotal(probationServices, 'region'), runs(5, 8, 8, 4))
})

test('RATE-05 bands of every level follow the one rule of the published tables: the mean rounded, halves down', () => {
  for (const programme of [approvedPremises, national, probationServices])
    for (const { level, bands } of programme.ratings.overall) {
      const n = standardsOf(programme, level).length
      const tops = [n / 2, (3 * n) / 2, (5 * n) / 2, 3 * n].map(Math.floor)
      assert.deepEqual(
        bands.map(({ to }) => to),
        tops,
      )
    }
})

test('RATE-05 a PDU is rated by judgement in domain one and by the lowest key question in domain two', () => {
  const caseResults = Object.fromEntries(
    knownCaseCodes(probationServices, 'pdu').map(code => [code, { sufficient: code.endsWith('.3') ? 22 : 30, of: 35 }]),
  )
  const standards = { 'P 1.1': 'good', 'P 1.2': 'good', 'P 1.3': 'requires-improvement' }
  const rated = rateAll(probationServices, 'pdu', { standards, caseResults })
  assert.deepEqual([rated.total, rated.overall], [9, 'requires-improvement'])
  assert.equal(
    rated.standards['P 2.1']?.why[0],
    '62.9% of 35 cases (22) were sufficient on P 2.1.3, the lowest of three key questions: Requires improvement (50% to under 65%). One more sufficient case would make it Good.',
  )
})

test('RATE-05 a region is rated by the cases of all its PDUs together', () => {
  const gathered = keyQuestionsOf(probationServices, 'region').flatMap(({ keyQuestion: { code, gathers } }) =>
    gathers ? [[code, gathers] as const] : [],
  )
  const protection = gathered.filter(([, pdu]) => /^P 2\.\d\.3$/.test(pdu))
  const desistance = gathered.filter(([, pdu]) => /^P 2\.\d\.2$/.test(pdu))
  assert.deepEqual([protection.length, desistance.length], [4, 4])
  const pdu = (sufficient: number, of: number) =>
    Object.fromEntries(knownCaseCodes(probationServices, 'pdu').map(code => [code, { sufficient, of }]))
  const caseResults = gatherCaseResults(probationServices, 'region', [pdu(20, 20), pdu(29, 80)])
  for (const [code] of [...protection, ...desistance]) assert.deepEqual(caseResults[code], { sufficient: 49, of: 100 })
  const { standards } = rateAll(probationServices, 'region', { standards: {}, caseResults })
  assert.deepEqual([standards['R 2.1']?.rating, standards['R 2.2']?.rating], ['inadequate', 'inadequate'])
  assert.equal(standards['R 2.4']?.rating, null)
})

test('RATE-07 national case results are indicative for every question asked of cases, with the caution', () => {
  const [level = ''] = ratedLevels(national)
  const codes = knownCaseCodes(national, level)
  assert.ok(codes.includes('P 2.1.1'))
  const caseResults = Object.fromEntries(codes.map(code => [code, { sufficient: 4, of: 5 }]))
  const rated = rateAll(national, level, { standards: {}, caseResults })
  assert.deepEqual(Object.keys(rated.indicative ?? {}), codes)
  assert.match(rated.caution ?? '', /should not be compared/)
  assert.deepEqual([rated.total, rated.overall], [null, null])
})

test('RATE-06 PROG-03 the dynamic inspection of public protection holds questions and no ratings', async () => {
  const programme = await readProgramme(folder('dipp/1.0'))
  assert.equal(rates(programme), false)
  assert.equal('ratings' in programme, false)
  assert.ok(keyQuestionsOf(programme).length > 0)
})
