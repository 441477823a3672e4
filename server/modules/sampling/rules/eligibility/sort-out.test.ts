import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findShipped, type SampleRules } from '#modules/programmes'
import { listedCase } from '../../../../testutils/listed-case.ts'
import type { FactValue, ListedCase } from '../listed-case.ts'
import { sortOut } from './sort-out.ts'

const [regional] = (await findShipped({}, 'dipp', '1.0')).cases.samples as [SampleRules]
const [residents] = (await findShipped({}, 'approved-premises', '1.0')).cases.samples as [SampleRules]
/** The two weeks are 4 to 10 and 11 to 17 August 2025. */
const fieldwork = '2026-03-02'

/** Facts that are not known are given as undefined. */
type Given = Record<string, FactValue | undefined>

const order = { 'sentence-kind': 'community-order', requirements: ['rehabilitation-activity'] }
const facts = (given: Given) =>
  Object.fromEntries(
    Object.entries({ ...order, 'start-date': '2025-08-04', ...given }).filter(([, value]) => value !== undefined),
  ) as ListedCase['facts']

const one = (given: Given): ListedCase => listedCase(2, { facts: facts(given) })

const reasons = (given: Given, rules = regional, day = fieldwork): readonly string[] =>
  sortOut([one(given)], rules, day).excluded.flatMap(({ reasons }) => reasons)
const isEligible = (given: Given): boolean => sortOut([one(given)], regional, fieldwork).eligible.length === 1

test('SAMP-02 a case is in when it began on the first or the last day of either week, and out a day earlier or later', () => {
  for (const day of ['2025-08-04', '2025-08-10', '2025-08-11', '2025-08-17'])
    assert.equal(isEligible({ 'start-date': day }), true, day)
  const weeks = '4 August 2025 to 10 August 2025 and 11 August 2025 to 17 August 2025'
  assert.deepEqual(reasons({ 'start-date': '2025-08-03' }), [`Began on 3 August 2025, not in ${weeks}`])
  assert.deepEqual(reasons({ 'start-date': '2025-08-18' }), [`Began on 18 August 2025, not in ${weeks}`])
  assert.deepEqual(reasons({ 'start-date': undefined }), [`The day it began is not known; it has to be in ${weeks}`])
})

test('SAMP-02 orders need a rehabilitation activity or an accredited programme; licence and supervision need none', () => {
  for (const kind of ['community-order', 'suspended-sentence-order']) {
    const withAll = (...requirements: string[]) => isEligible({ 'sentence-kind': kind, requirements })
    assert.equal(withAll('rehabilitation-activity'), true)
    assert.equal(withAll('unpaid-work', 'accredited-programme'), true)
    assert.equal(withAll('unpaid-work'), false)
    assert.equal(withAll(), false)
    assert.equal(isEligible({ 'sentence-kind': kind, requirements: undefined }), false)
  }
  for (const kind of ['licence', 'post-sentence-supervision'])
    assert.equal(isEligible({ 'sentence-kind': kind, requirements: undefined }), true, kind)
  for (const kind of ['other', undefined]) {
    const [reason, ...more] = reasons({ 'sentence-kind': kind })
    assert.match(reason ?? '', /^Is not of a kind that is inspected \(.*; or: .*\)$/)
    assert.deepEqual(more, [])
  }
})

test('SAMP-02 cases with Reset or Impact, transferred or restricted ones stay in', () => {
  for (const suspension of ['reset', 'impact'])
    assert.equal(isEligible({ suspension, 'suspension-date': '2025-08-20' }), true)
  for (const transferred of ['in', 'out']) assert.equal(isEligible({ transferred }), true)
  assert.equal(isEligible({ restricted: true }), true)
})

test('SAMP-03 a case that ended on day 7 is out, one that ended on day 8 is in', () => {
  const [rule] = regional.exclude.filter(({ id }) => id === 'ended-within-seven-days')
  assert.deepEqual(reasons({ 'end-date': '2025-08-04' }), [rule?.words])
  assert.deepEqual(reasons({ 'end-date': '2025-08-11' }), [rule?.words])
  assert.equal(isEligible({ 'end-date': '2025-08-12' }), true)
  assert.equal(isEligible({ 'end-date': undefined }), true)
})

test('SAMP-03 a case under a review of any of the kinds is out', () => {
  const reviews = ['serious-further-offence', 'domestic-abuse-death', 'child-safeguarding-practice']
  const [rule] = regional.exclude.filter(({ id }) => id === 'under-review')
  for (const review of [...reviews, 'other-investigation'])
    assert.deepEqual(reasons({ 'under-review': review }), [rule?.words])
  for (const review of ['none', undefined]) assert.equal(isEligible({ 'under-review': review }), true)
})

test('SAMP-03 a case has every reason that holds for it, not the first alone', () => {
  const given = { 'start-date': '2025-08-03', 'end-date': '2025-08-05', 'under-review': 'serious-further-offence' }
  assert.equal(reasons({ ...given, requirements: ['unpaid-work'] }).length, 4)
})

/** Cases of one person, on lines 2, 3 and so on. */
const ofOne = (...given: Given[]): ListedCase[] =>
  given.map((each, i) => listedCase(i + 2, { person: { crn: 'X111111' }, pdu: `PDU ${i}`, facts: facts(each) }))
const keepEarliest = { ...regional, samePerson: 'keep-earliest' as const }
const linesIn = (list: readonly ListedCase[], rules: SampleRules, day = fieldwork): number[] =>
  sortOut(list, rules, day).eligible.map(({ line }) => line)
const excludedOf = (list: readonly ListedCase[], rules: SampleRules) => sortOut(list, rules, fieldwork).excluded

test('SAMP-03 all cases of a person with several sentences in the two weeks are out, each naming the others', () => {
  const list = [...ofOne({}, { 'start-date': '2025-08-17' }, {}), listedCase(9, { facts: facts({}) })]
  assert.deepEqual(linesIn(list, regional), [9])
  const words = (lines: string) => `Is of the same person as ${lines}, with more than one sentence in the period`
  assert.deepEqual(
    excludedOf(list, regional).map(({ line, crn, reasons }) => [line, crn, ...reasons]),
    [
      [2, 'X111111', words('lines 3, 4')],
      [3, 'X111111', words('lines 2, 4')],
      [4, 'X111111', words('lines 2, 3')],
    ],
  )
  assert.deepEqual(excludedOf(ofOne({}, {}), regional)[0]?.reasons, [words('line 3')])
})

test('SAMP-03 a sentence outside the two weeks does not count; one inside counts although it cannot be drawn itself', () => {
  assert.deepEqual(linesIn(ofOne({}, { 'start-date': '2025-08-18' }), regional), [2])
  assert.deepEqual(linesIn(ofOne({}, { requirements: ['unpaid-work'] }), regional), [])
})

test('SAMP-03 where a programme keeps the earliest, it is the earliest that can be drawn, by day and then by line', () => {
  const list = ofOne({ 'start-date': '2025-08-12' }, { 'start-date': '2025-08-05' }, { 'start-date': '2025-08-05' })
  assert.deepEqual(linesIn(list, keepEarliest), [3])
  const kept = 'Is of the same person as line 3, the earliest that can be drawn, which is kept'
  assert.deepEqual(
    excludedOf(list, keepEarliest).map(({ line, reasons }) => [line, ...reasons]),
    [
      [2, kept],
      [4, kept],
    ],
  )
  const earliestOut = ofOne({ 'start-date': '2025-08-12' }, { 'end-date': '2025-08-05' })
  assert.deepEqual(linesIn(earliestOut, keepEarliest), [2])
})

test('SAMP-03 where none of a person’s cases can be drawn, that there are several is no reason for keeping the earliest', () => {
  const both = excludedOf(ofOne({ 'end-date': '2025-08-05' }, { 'under-review': 'other-investigation' }), keepEarliest)
  assert.deepEqual(
    both.map(({ reasons }) => reasons.length),
    [1, 1],
  )
})

test('SAMP-03 without windows, a case of which it is not known when it began is not the earliest', () => {
  const anyTime = { ...keepEarliest, windows: [] }
  assert.deepEqual(linesIn(ofOne({ 'start-date': undefined }, {}), anyTime), [3])
  assert.deepEqual(linesIn(ofOne({ 'start-date': undefined }), anyTime), [2])
})

test('SAMP-12 in approved premises each stay of a resident counts', () => {
  assert.deepEqual(linesIn(ofOne({}, {}), residents), [2, 3])
})

test('SAMP-02 every case of a list is either eligible or excluded with a reason, in the order of the list', () => {
  const given = fc.record({
    'start-date': fc.constantFrom('2025-08-03', '2025-08-04', '2025-08-11', '2025-08-18', undefined),
    'end-date': fc.constantFrom('2025-08-06', '2025-08-30', undefined),
    'under-review': fc.constantFrom('none', 'other-investigation', undefined),
  })
  const rows = fc.array(fc.tuple(given, fc.integer({ min: 1, max: 12 })), { maxLength: 20 })
  fc.assert(
    fc.property(rows, fc.constantFrom(regional, keepEarliest, residents), (rows, rules) => {
      const list = rows.map(([each, n], i) => listedCase(i + 2, { person: { crn: `X${n}` }, facts: facts(each) }))
      const { eligible, excluded } = sortOut(list, rules, fieldwork)
      const lines = [...eligible, ...excluded].map(({ line }) => line)
      assert.deepEqual(
        lines.toSorted((a, b) => a - b),
        list.map(({ line }) => line),
      )
      assert.ok(excluded.every(({ reasons }) => reasons.length > 0))
      for (const { lines } of [eligible, excluded].map(each => ({ lines: each.map(({ line }) => line) })))
        assert.deepEqual(
          lines,
          lines.toSorted((a, b) => a - b),
        )
    }),
  )
})
