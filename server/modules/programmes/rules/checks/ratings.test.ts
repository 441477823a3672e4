import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsAfter, smallFile, smallFiles } from '../../../../testutils/small-programme.ts'
import { checkProgramme, faultInWords } from '../../index.ts'
import { limitsByMean } from './mean-rule.ts'

test('RATE-02 the bands of a level hold every total once', () => {
  assert.deepEqual(faultsAfter('ratings.yaml', 'from: 2, to: 3', 'from: 3, to: 3'), [
    'ratings.yaml:14: overall site bands requires-improvement from must be 2: a total of 2 is in no band',
  ])
  assert.deepEqual(faultsAfter('ratings.yaml', 'from: 4, to: 5', 'from: 3, to: 5'), [
    'ratings.yaml:15: overall site bands good from must be 4: the bands below hold scores up to 3',
  ])
  assert.deepEqual(faultsAfter('ratings.yaml', 'from: 6, to: 6', 'from: 6, to: 7'), [
    'ratings.yaml:16: overall site bands outstanding to must be 6, the highest total there is',
  ])
  assert.deepEqual(faultsAfter('ratings.yaml', 'from: 0, to: 1', 'from: 1, to: 0').slice(0, 1), [
    'ratings.yaml:13: overall site bands inadequate to 0 is less than its beginning, 1',
  ])
})

test('RATE-02 a level with standards has an overall rating out of the highest total', () => {
  assert.deepEqual(faultsAfter('ratings.yaml', 'outOf: 6', 'outOf: 5').slice(0, 1), [
    'ratings.yaml:16: overall site bands outstanding to must be 5, the highest total there is',
  ])
  assert.ok(
    faultsAfter('ratings.yaml', 'outOf: 6', 'outOf: 5').includes(
      'ratings.yaml:10: overall site out of must be 6: 2 standards of the level “site”, 3 for each at most',
    ),
  )
  assert.ok(
    faultsAfter('ratings.yaml', 'level: area', 'level: site').includes(
      'ratings.yaml:8: overall has no rule for the level “area”, which has standards',
    ),
  )
})

test('RATE-04 the bands of case results hold every share once', () => {
  const band = 'case results bands'
  assert.deepEqual(faultsAfter('ratings.yaml', 'from: 50, below: 65', 'from: 51, below: 65'), [
    `ratings.yaml:31: ${band} requires-improvement from must be 50: shares from 50 to 51% are in no band`,
  ])
  assert.deepEqual(faultsAfter('ratings.yaml', 'from: 65, below: 80', 'from: 60, below: 80'), [
    `ratings.yaml:32: ${band} good from must be 65: the bands below hold shares up to 65%`,
  ])
  assert.deepEqual(faultsAfter('ratings.yaml', 'from: 80, words', 'from: 80, below: 100, words').slice(0, 1), [
    `ratings.yaml:33: ${band} outstanding below must be left out of the last band, which reaches 100%`,
  ])
  assert.deepEqual(faultsAfter('ratings.yaml', 'from: 65, below: 80', 'from: 65').slice(0, 1), [
    `ratings.yaml:32: ${band} good needs a “below”: only the last band goes without`,
  ])
})

test('RATE-02 the ratings of bands are of the scale, and rise with it', () => {
  assert.deepEqual(faultsAfter('ratings.yaml', 'rating: good, from: 4', 'rating: god, from: 4'), [
    'ratings.yaml:15: overall site bands god rating “god” is not the id of a rating of the scale; did you mean “good”?',
  ])
  assert.deepEqual(faultsAfter('ratings.yaml', 'rating: good, from: 4', 'rating: inadequate, from: 4').slice(0, 1), [
    'ratings.yaml:15: overall site bands inadequate rating “inadequate” must score more than “requires-improvement”, the rating of the band below',
  ])
  assert.deepEqual(faultsAfter('ratings.yaml', 'rating: good, from: 65', 'rating: inadequate, from: 65').slice(0, 1), [
    'ratings.yaml:32: case results bands inadequate rating “inadequate” must score more than “requires-improvement”, the rating of the band below',
  ])
  assert.ok(
    faultsAfter('ratings.yaml', 'name: Good, score: 2', 'name: Good, score: 1').includes(
      'ratings.yaml:5: scale good score 1 is the score of another rating',
    ),
  )
})

test('RATE-04 standards that rest on cases need key questions and case results to be rated by', () => {
  assert.deepEqual(faultsAfter('standards.yaml', 'basis: cases', 'basis: judgement'), [
    'standards.yaml:24: S.2.1 basis must be “judgement”, as the basis of its standard S.2 is',
  ])
  const from = smallFile('ratings.yaml').indexOf('caseResults:')
  const to = smallFile('ratings.yaml').indexOf('panel:')
  const without = smallFile('ratings.yaml').slice(0, from) + smallFile('ratings.yaml').slice(to)
  const { faults } = checkProgramme(smallFiles({ 'ratings.yaml': without }))
  assert.deepEqual(faults.map(faultInWords), [
    'standards.yaml:18: S.2 basis S.2 rests on cases, and ratings.yaml has no “caseResults” to rate it by',
    'standards.yaml:32: A.1 basis A.1 rests on cases, and ratings.yaml has no “caseResults” to rate it by',
  ])
})

test('RATE-08 a panel has exactly one chair', () => {
  assert.deepEqual(faultsAfter('ratings.yaml', ', chairs: true', ''), [
    'ratings.yaml:38: panel members must have a member with “chairs: true”',
  ])
  assert.deepEqual(
    faultsAfter('ratings.yaml', 'name: Lead inspector, needed: true', 'name: Lead, needed: true, chairs: true'),
    ['ratings.yaml:40: panel members lead chairs is the second chair; a panel has one'],
  )
  assert.ok(
    faultsAfter('ratings.yaml', 'role: lead', 'role: chair').includes(
      'ratings.yaml:40: panel members chair role “chair” is on the panel twice',
    ),
  )
})

test('RATE-06 a programme without ratings.yaml is whole, and needs nothing of ratings', () => {
  const report = smallFile('report.yaml').replace('by: chair', 'by: lead')
  const { programme, faults } = checkProgramme(smallFiles({ 'ratings.yaml': null, 'report.yaml': report }))
  assert.deepEqual(faults, [])
  assert.equal(programme?.ratings, undefined)
})

test('RATE-02 both published tables of bands follow one rule; bands that do not are noted', () => {
  // National response, decision 8; approved premises manual 5.1; other numbers of standards as in domain notes 0, point 3.
  assert.deepEqual(limitsByMean(4, 4), [2, 6, 10, 12])
  assert.deepEqual(limitsByMean(5, 4), [2, 7, 12, 15])
  assert.deepEqual(limitsByMean(7, 4), [3, 10, 17, 21])
  assert.deepEqual(limitsByMean(8, 4), [4, 12, 20, 24])
  const other = smallFile('ratings.yaml')
    .replace('from: 0, to: 1 ', 'from: 0, to: 2 ')
    .replace('from: 2, to: 3', 'from: 3, to: 3')
  const { programme, notes } = checkProgramme(smallFiles({ 'ratings.yaml': other }))
  assert.ok(programme)
  assert.deepEqual(notes.map(faultInWords), [
    'ratings.yaml:12: overall site bands differ from the rule of the published tables, by which 2 standards have the limits 1, 3, 5, 6',
  ])
})

test('PROG-07 states follow each other without an overlap', () => {
  assert.deepEqual(faultsAfter('programme.yaml', 'until: 2025-09-30', 'until: 2025-10-01'), [
    'programme.yaml:17: status 2 until overlaps the next state, which begins on 2025-10-01',
  ])
  assert.deepEqual(faultsAfter('programme.yaml', 'until: 2025-09-30, ', ''), [
    'programme.yaml:17: status 2 needs an “until” before 2025-10-01, when the next state begins',
  ])
  assert.deepEqual(faultsAfter('programme.yaml', 'from: 2025-10-01', 'from: 2025-04-01'), [
    'programme.yaml:18: status 3 from must be after 2025-04-01, when the state before begins',
  ])
  assert.deepEqual(faultsAfter('programme.yaml', 'until: 2025-03-31', 'until: 2024-12-31'), [
    'programme.yaml:16: status 1 until 2024-12-31 is before its beginning, 2025-01-01',
  ])
  assert.deepEqual(faultsAfter('programme.yaml', 'changes:', 'effectiveUntil: 2024-01-01\nchanges:'), [
    'programme.yaml:8: effective until is before effectiveFrom, 2025-01-01',
  ])
})
