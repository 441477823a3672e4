import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Programme, type RatingProgramme, rates } from '#modules/programmes'
import {
  indicativeProgramme,
  judgementProgramme,
  smallRatingProgramme as programme,
} from '../../../testutils/small-rating-programme.ts'
import { gatherCaseResults } from './gather-case-results.ts'
import { ratedLevels } from './level.ts'
import { rateAll } from './rate-all.ts'
import type { CaseResults } from './results-of-standard.ts'

const results = (text: string): CaseResults =>
  Object.fromEntries(
    [...text.matchAll(/([ST] \d\.\d) (\d+)\/(\d+)/g)].map(([, code, sufficient, of]) => [
      code,
      { sufficient: Number(sufficient), of: Number(of) },
    ]),
  )
const rateUnit = (text: string, standards: Record<string, string> = { 'S 1': 'good' }) =>
  rateAll(programme, 'unit', { standards, caseResults: results(text) })
const byCases = (text: string) => rateUnit(text).standards['S 2']

test('RATE-05 one standard by judgement and one by cases make the overall rating', () => {
  const { total, overall, standards } = rateUnit('S 2.1 22/35, S 2.2 30/35, S 2.3 28/35')
  assert.deepEqual([total, overall], [3, 'requires-improvement'])
  assert.deepEqual([standards['S 2']?.rating, standards['S 2']?.score], ['requires-improvement', 1])
})

test('RATE-08 a rating by cases is derived in sentences with their base', () => {
  assert.deepEqual(byCases('S 2.1 22/35, S 2.2 30/35, S 2.3 28/35')?.why, [
    '62.9% of 35 cases (22) were sufficient on S 2.1, the lowest of three key questions: Requires improvement (50% to under 65%). One more sufficient case would make it Good.',
    'Five fewer sufficient cases would make it Inadequate.',
    'The others: S 2.2 85.7% (30 of 35), Outstanding; S 2.3 80.0% (28 of 35), Outstanding.',
    'Requires improvement scores 1 of 3.',
  ])
})

test('RATE-08 grounds for discretion are put in words', () => {
  assert.deepEqual(byCases('S 2.1 3/5, S 2.2 30/35, S 2.3 28/35')?.triggers, [
    {
      id: 'within-points',
      keyQuestion: 'S 2.1',
      words: '60.0% on S 2.1 lies within five percentage points of 65%, where Good begins.',
    },
    {
      id: 'one-case',
      keyQuestion: 'S 2.1',
      words:
        'Another judgement in one case on S 2.1 would change the rating: one more would make it Outstanding and one fewer would make it Inadequate.',
    },
    { id: 'few-cases', keyQuestion: 'S 2.1', words: 'The rating rests on five cases on S 2.1: five or fewer are few.' },
  ])
})

test('RATE-08 what several key questions would need is said together, and equal ones are named as equal', () => {
  assert.deepEqual(byCases('S 2.1 10/20, S 2.2 5/10, S 2.3 16/20')?.why.slice(0, 2), [
    '50.0% of 20 cases (10) were sufficient on S 2.1 and 50.0% of 10 cases (5) were sufficient on S 2.2, equally the lowest of three key questions: Requires improvement (50% to under 65%). Three more sufficient cases on S 2.1 and two more on S 2.2 would make it Good.',
    'One fewer sufficient case on S 2.1 or S 2.2 would make it Inadequate.',
  ])
})

test('RATE-08 a change on a key question that does not decide says where, and what is not there is not listed', () => {
  const [, fall] = byCases('S 2.1 57/100, S 2.2 1/1, S 2.3 0/0')?.why ?? []
  assert.equal(fall, 'One fewer sufficient case on S 2.2 would make it Inadequate.')
  const [rise] = byCases('S 2.1 10/20, S 2.2 11/20, S 2.3 20/20')?.why ?? []
  assert.match(rise ?? '', /Three more sufficient cases on S 2\.1 and two more on S 2\.2 would make it Good\.$/)
  assert.deepEqual(byCases('S 2.1 7/7, S 2.2 7/7, S 2.3 7/7')?.why.slice(1), [
    'Two fewer sufficient cases on S 2.1, S 2.2 or S 2.3 would make it Good.',
    'Outstanding scores 3 of 3.',
  ])
})

test('RATE-08 while a key question has no result nobody knows the lowest: no rating, and the most it can be', () => {
  const { total, overall, why, standards } = rateUnit('S 2.1 22/35')
  assert.deepEqual([total, overall, standards['S 2']?.rating], [null, null, null])
  assert.deepEqual(why, ['No overall rating: S 2 Standard S 2 has no rating.'])
  assert.deepEqual(standards['S 2']?.why, [
    'Not rated: the lowest key question sets the standard, and there are no cases for S 2.2 and S 2.3.',
    'So far 62.9% of 35 cases (22) were sufficient on S 2.1: it can be no higher than Requires improvement.',
  ])
})

test('RATE-05 a key question that applies to some cases only may apply to none; one that applies to all may not', () => {
  const sometimes = byCases('S 2.1 22/35, S 2.2 30/35, S 2.3 0/0')
  assert.equal(sometimes?.rating, 'requires-improvement')
  assert.ok(sometimes?.why.includes('S 2.3 applied to no case, and decides nothing.'))
  assert.match(sometimes?.why[0] ?? '', /the lowest of two key questions/)
  assert.equal(byCases('S 2.1 0/0, S 2.2 30/35, S 2.3 28/35')?.rating, null)
})

test('RATE-08 a rating given directly goes before the cases, and says what they alone would give', () => {
  const standard = rateUnit('S 2.1 22/35, S 2.2 30/35, S 2.3 28/35', { 'S 1': 'good', 'S 2': 'good' }).standards['S 2']
  assert.deepEqual([standard?.rating, standard?.score], ['good', 2])
  assert.equal(standard?.why[0], 'Rated Good directly, which goes before the case results: it scores 2 of 3.')
  assert.equal(standard?.why[1], 'The cases alone would give Requires improvement.')
  assert.match(standard?.why[2] ?? '', /^62\.9% of 35 cases/)
  assert.equal(standard?.triggers.length, 2)
})

test('RATE-08 a rating given directly says when discretion does not reach so far', () => {
  const why = (text: string, rating: string) => rateUnit(text, { 'S 2': rating }).standards['S 2']?.why.join(' ') ?? ''
  const near = 'S 2.1 22/35, S 2.2 30/35, S 2.3 28/35'
  assert.doesNotMatch(why(near, 'good'), /iscretion/)
  assert.match(why(near, 'outstanding'), /Discretion may move a rating by one step at most, and this is two steps\./)
  assert.match(why('S 2.1 50/84, S 2.2 30/35, S 2.3 28/35', 'good'), /No ground for discretion holds/)
  assert.match(why(near, 'requires-improvement'), /The cases alone give the same, Requires improvement\./)
  assert.match(why('S 2.1 22/35', 'good'), /^Rated Good directly, not by case results: it scores 2 of 3\.$/)
})

test('RATE-08 answers beneath a judgement are counted beside it and never make it', () => {
  const answers = {
    'S 1': { keyQuestions: { yes: 3, no: 1, of: 4 }, prompts: { yes: 15, no: 1, of: 18 } },
    'S 2': { keyQuestions: { yes: 0, no: 1, of: 1 }, prompts: { yes: 0, no: 1, of: 1 } },
  }
  const { standards } = rateAll(programme, 'unit', { standards: { 'S 1': 'inadequate' }, caseResults: {}, answers })
  assert.deepEqual(standards['S 1']?.why, [
    'Rated Inadequate by judgement: it scores 0 of 3.',
    'Three of four key questions and 15 of 18 prompts were answered yes. The rating is a judgement on them and on the evidence beneath, not a count.',
    'Not answered yet: two prompts.',
  ])
  assert.match(
    standards['S 2']?.why.join(' ') ?? '',
    /None of one key question and none of one prompt were answered yes/,
  )
})

test('RATE-05 a level takes the cases of another under its own code or under the code it gathers', () => {
  const rateArea = (text: string) =>
    rateAll(programme, 'area', { standards: { 'T 1': 'good' }, caseResults: results(text) })
  const gathered = rateArea('S 2.3 90/120, T 2.2 30/35')
  assert.deepEqual(gathered, rateArea('T 2.1 90/120, T 2.2 30/35'))
  assert.equal(gathered.standards['T 2']?.rating, 'good')
  assert.ok(
    gathered.standards['T 2']?.why.includes('Added up from the cases of another level: T 2.1 from S 2.3 (Unit).'),
  )
})

test('RATE-05 the results of the places of a level are added up case by case', () => {
  const places = ['S 2.1 1/10, S 2.3 9/10', 'S 2.3 1/90', 'S 2.2 3/3'].map(results)
  assert.deepEqual(gatherCaseResults(programme, 'area', places), { 'T 2.1': { sufficient: 10, of: 100 } })
  assert.deepEqual(gatherCaseResults(programme, 'unit', places), {})
  assert.deepEqual(
    gatherCaseResults(programme, 'area', [...places].reverse()),
    gatherCaseResults(programme, 'area', places),
  )
})

const share = fc
  .integer({ min: 1, max: 40 })
  .chain(of => fc.record({ of: fc.constant(of), sufficient: fc.integer({ min: 0, max: of }) }))

test('RATE-05 one more sufficient case never lowers a standard or the overall rating', () => {
  const three = fc.tuple(share, share, share)
  const score = (all: { sufficient: number; of: number }[]) => {
    const caseResults = { 'S 2.1': all[0], 'S 2.2': all[1], 'S 2.3': all[2] } as CaseResults
    return rateAll(programme, 'unit', { standards: { 'S 1': 'good' }, caseResults }).total ?? Number.NaN
  }
  fc.assert(
    fc.property(three, fc.nat(2), (all, i) => {
      const more = all.map((each, j) =>
        i === j ? { ...each, sufficient: Math.min(each.sufficient + 1, each.of) } : each,
      )
      assert.ok(score(more) >= score(all))
    }),
  )
})

test('RATE-07 indicative case results are banded apart, with the caution, and enter no rating', () => {
  const standards = { 'S 1': 'good' }
  const caseResults = results('S 2.1 22/35, S 2.2 0/0')
  const rated = rateAll(indicativeProgramme, 'unit', { standards, caseResults })
  assert.deepEqual(rated.indicative, {
    'S 2.1': {
      percent: 62.9,
      sufficient: 22,
      of: 35,
      band: 'requires-improvement',
      words:
        '62.9% of 35 cases (22) were sufficient on S 2.1: indicative of Requires improvement (50% to under 65%). It rates nothing.',
    },
    'S 2.2': { percent: null, sufficient: 0, of: 0, band: null, words: 'There are no cases for S 2.2.' },
  })
  assert.equal(rated.caution, 'Not to be compared with anything')
  const { indicative: _, ...others } = rated
  const { indicative: __, ...without } = rateAll(indicativeProgramme, 'unit', { standards, caseResults: {} })
  assert.deepEqual(others, without)
})

test('RATE-07 whatever the indicative results, the ratings are the same', () => {
  fc.assert(
    fc.property(share, share, share, (a, b, c) => {
      const rate = (caseResults: CaseResults) => {
        const { total, overall, standards, why } = rateAll(indicativeProgramme, 'unit', {
          standards: { 'S 1': 'good', 'S 2': 'inadequate' },
          caseResults,
        })
        return { total, overall, standards, why }
      }
      assert.deepEqual(rate({ 'S 2.1': a, 'S 2.2': b, 'S 2.3': c }), rate({}))
    }),
  )
})

test('RATE-07 case results that rate are never called indicative', () => {
  assert.equal('indicative' in rateUnit('S 2.1 22/35'), false)
  assert.equal('indicative' in rateAll(judgementProgramme(['1']), 'place', { standards: {}, caseResults: {} }), false)
})

test('RATE-06 a programme without ratings cannot be given to the engine: the types refuse it', () => {
  const { ratings: _, ...rest } = programme
  const findingsOnly: Programme = rest
  assert.equal(rates(findingsOnly), false)
  assert.equal(rates(programme), true)
  // @ts-expect-error A programme that may have no ratings is no RatingProgramme.
  const refused: RatingProgramme = findingsOnly
  assert.throws(() => rateAll(refused, 'unit', { standards: { 'S 1': 'good' }, caseResults: {} }))
  assert.throws(() => ratedLevels(refused))
})
