import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CaseCondition } from '#modules/programmes'
import { conditionHolds, ruleHolds } from './condition-holds.ts'
import type { Facts } from './listed-case.ts'

const fieldwork = '2026-05-31'
const holds = (condition: CaseCondition, facts: Facts): boolean => conditionHolds(condition, facts, fieldwork)

test('SAMP-02 a fact is one of several, or has one of them where it has several itself', () => {
  const condition = { fact: 'requirements', in: ['accredited-programme', 'rehabilitation-activity'] }
  assert.equal(holds(condition, { requirements: 'accredited-programme' }), true)
  assert.equal(holds(condition, { requirements: ['unpaid-work', 'rehabilitation-activity'] }), true)
  assert.equal(holds(condition, { requirements: 'unpaid-work' }), false)
  assert.equal(holds(condition, { requirements: [] }), false)
})

test('SAMP-02 yes and no are told apart, and from what is not known', () => {
  assert.equal(holds({ fact: 'restricted', is: true }, { restricted: true }), true)
  assert.equal(holds({ fact: 'restricted', is: false }, { restricted: false }), true)
  assert.equal(holds({ fact: 'restricted', is: true }, { restricted: false }), false)
  assert.equal(holds({ fact: 'restricted', is: false }, {}), false)
})

test('SAMP-03 days since are counted to the day, over a change of the clocks and a leap day, and never of an unknown day', () => {
  const condition = { fact: 'end-date', daysSince: { fact: 'start-date', atMost: 7 } }
  const within = (start: string, end: string) => holds(condition, { 'start-date': start, 'end-date': end })
  assert.equal(within('2025-10-25', '2025-11-01'), true)
  assert.equal(within('2025-10-25', '2025-11-02'), false)
  assert.equal(within('2026-03-28', '2026-04-04'), true)
  assert.equal(within('2026-03-28', '2026-04-05'), false)
  assert.equal(within('2028-02-25', '2028-03-03'), true)
  assert.equal(within('2028-02-25', '2028-03-04'), false)
  assert.equal(holds(condition, { 'end-date': '2026-01-01' }), false)
  assert.equal(holds(condition, { 'start-date': '2026-01-01' }), false)
})

test('SAMP-12 the calendar months before fieldwork begin on its day of the month and end on the day before it', () => {
  const condition = { fact: 'start-date', monthsBeforeFieldwork: 3 }
  const arrivedOn = (day: string) => holds(condition, { 'start-date': day })
  // There is no 31 February: three months before 31 May is its last day.
  assert.deepEqual(['2026-02-27', '2026-02-28', '2026-05-30', '2026-05-31'].map(arrivedOn), [false, true, true, false])
})

test('SAMP-02 of several parts, and of several conditions of a rule, all have to hold', () => {
  const both = { fact: 'start-date', daysSince: { fact: 'release-date', atMost: 2 }, monthsBeforeFieldwork: 1 }
  assert.equal(holds(both, { 'start-date': '2026-05-02', 'release-date': '2026-05-01' }), true)
  assert.equal(holds(both, { 'start-date': '2026-05-02', 'release-date': '2026-04-01' }), false)
  assert.equal(holds(both, { 'start-date': '2026-04-02', 'release-date': '2026-04-01' }), false)
  const rule = {
    id: 'rule',
    words: 'Both',
    when: [
      { fact: 'restricted', is: true },
      { fact: 'rosh', in: ['high'] },
    ],
    source: 'Invented',
  }
  assert.equal(ruleHolds(rule, { restricted: true, rosh: 'high' }, fieldwork), true)
  assert.equal(ruleHolds(rule, { restricted: true, rosh: 'low' }, fieldwork), false)
})
