import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findShipped } from '#modules/programmes'
import { addDays } from '#platform/dates.ts'
import type { Facts } from './listed-case.ts'
import { questionSetOf } from './question-set-of.ts'

const { questionSets } = (await findShipped({}, 'dipp', '1.0')).cases
const setOf = (facts: Facts) => questionSetOf(questionSets, facts, '2026-03-02')

/** The set of a case that began, and was released, on this day and whose contact was suspended so many days later. */
const suspended = (kind: string, suspension: string, days: number, began = '2025-08-04'): string =>
  setOf({
    'sentence-kind': kind,
    'start-date': began,
    'release-date': began,
    suspension,
    'suspension-date': addDays(began, days),
  }).id

test('SAMP-09 a licence with Reset is adjusted up to and including day 56 after release, and core from day 57', () => {
  assert.deepEqual(
    [0, 55, 56, 57, 200].map(days => suspended('licence', 'reset', days)),
    ['adjusted', 'adjusted', 'adjusted', 'core', 'core'],
  )
})

test('SAMP-09 Impact is adjusted up to and including day 56 after commencement, in orders and licences', () => {
  for (const kind of ['community-order', 'suspended-sentence-order', 'licence'])
    assert.deepEqual(
      [56, 57].map(days => suspended(kind, 'impact', days)),
      ['adjusted', 'core'],
      kind,
    )
  assert.equal(suspended('post-sentence-supervision', 'impact', 10), 'core')
})

test('SAMP-09 day 56 is the same day where the clocks change meanwhile, and over a leap day', () => {
  for (const began of ['2025-09-15', '2026-02-16', '2028-02-07'])
    assert.deepEqual(
      [56, 57].map(days => suspended('licence', 'reset', days, began)),
      ['adjusted', 'core'],
      began,
    )
})

test('SAMP-09 an order with Reset is core however early contact was suspended', () => {
  for (const kind of ['community-order', 'suspended-sentence-order'])
    assert.equal(suspended(kind, 'reset', 1), 'core', kind)
})

test('SAMP-09 post-sentence supervision only is adjusted in all cases, whether or not contact was suspended', () => {
  const pssOnly = { 'sentence-kind': 'post-sentence-supervision', 'pss-only': true }
  assert.equal(setOf(pssOnly).id, 'adjusted')
  assert.equal(setOf({ ...pssOnly, suspension: 'reset', 'suspension-date': '2026-02-01' }).id, 'adjusted')
  assert.equal(setOf({ ...pssOnly, 'pss-only': false }).id, 'core')
})

test('SAMP-09 eight weeks are counted from release for Reset and from commencement for Impact', () => {
  const licence = { 'sentence-kind': 'licence', 'suspension-date': '2025-10-10' }
  const days = { 'start-date': '2025-08-04', 'release-date': '2025-09-04' }
  assert.equal(setOf({ ...licence, ...days, suspension: 'reset' }).id, 'adjusted')
  assert.equal(setOf({ ...licence, ...days, suspension: 'impact' }).id, 'core')
})

test('SAMP-09 a case without suspension, or of which it is not known when, is core; each says why', () => {
  assert.equal(setOf({ 'sentence-kind': 'licence', suspension: 'none' }).id, 'core')
  assert.equal(setOf({ 'sentence-kind': 'licence', suspension: 'reset', 'release-date': '2025-08-04' }).id, 'core')
  assert.equal(setOf({}).reason, 'Core questions: no rule for another set applies')
  assert.equal(
    setOf({ 'pss-only': true }).reason,
    'Adjusted for Reset: post-sentence supervision only (DIPP manual 4.1 (all PSS-only cases))',
  )
})

test('SAMP-09 sets of which the last has a rule of its own are refused rather than leaving a case without questions', () => {
  const [adjusted] = questionSets
  assert.ok(adjusted)
  assert.throws(() => questionSetOf([adjusted], {}, '2026-03-02'), RangeError)
})
