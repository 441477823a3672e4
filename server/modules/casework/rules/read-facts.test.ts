import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fact } from '#modules/programmes'
import { changedFacts, readFacts, type TypedFacts } from './read-facts.ts'

const choices = [
  { id: 'low', name: 'Low' },
  { id: 'high', name: 'High' },
]
const facts: Fact[] = [
  { id: 'review', name: 'Review due', kind: 'yes-no' },
  { id: 'risk', name: 'Risk', kind: 'choice', choices },
  { id: 'needs', name: 'Needs', kind: 'choice', choices, several: true },
  { id: 'began', name: 'Date it began', kind: 'date' },
  { id: 'age', name: 'Age', kind: 'number' },
  { id: 'team', name: 'Team', kind: 'text' },
]
const read = (typed: TypedFacts) => readFacts(facts, typed)

test('CASE-02 every kind of fact is read; what was left empty is not known, and what the programme lacks is not read', () => {
  const typed = { review: 'yes', risk: ' high ', began: '2026-02-28', age: '-1.5', team: 'North', invented: 'yes' }
  assert.deepEqual(read(typed), {
    facts: { review: true, risk: 'high', began: '2026-02-28', age: -1.5, team: 'North' },
    faults: [],
  })
  assert.deepEqual(read({ review: 'no', needs: ['low', 'high'] }).facts, { review: false, needs: ['low', 'high'] })
  assert.deepEqual(read({ review: '', risk: ['', ' '], began: ' ', age: '', team: '' }), { facts: {}, faults: [] })
})

for (const [field, value, text] of [
  ['review', 'true', 'Review due: select yes or no'],
  ['risk', 'medium', 'Risk: select one of the choices'],
  ['risk', ['low', 'high'], 'Risk: select one of the choices'],
  ['needs', ['low', 'medium'], 'Needs: select one of the choices'],
  ['began', '2026-02-29', 'Date it began: enter a real date, such as 11 2 2026'],
  ['began', '28/2/2026', 'Date it began: enter a real date, such as 11 2 2026'],
  ['age', 'forty', 'Age: enter a number, such as 40'],
  ['age', '1e3', 'Age: enter a number, such as 40'],
] as const)
  test(`CASE-02 ${JSON.stringify(value)} is not what “${field}” takes, and the others are read`, () => {
    assert.deepEqual(read({ team: 'North', [field]: value }), { facts: { team: 'North' }, faults: [{ field, text }] })
  })

test('CASE-02 which facts differ: those that came, went, or say something else', () => {
  const before = { review: true, risk: ['low', 'high'], age: 40, team: 'North' }
  assert.deepEqual(changedFacts(before, { ...before, risk: ['low', 'high'] }), [])
  assert.deepEqual(changedFacts(before, { review: false, risk: ['low'], age: 40, began: '2026-02-28' }), [
    ...['review', 'risk', 'team', 'began'],
  ])
})
