import assert from 'node:assert/strict'
import { test } from 'node:test'
import { takersOf } from './timetabled-case.ts'

const rule = (id: string, choice: string, roles: string[]) => ({
  ...{ id, words: `A case of ${choice} risk is for ${roles.join(' or ')}`, source: 'Invented', roles },
  when: [{ fact: 'rosh', in: [choice] }],
})
const rules = [
  rule('grave', 'very-high', ['lead-inspector']),
  rule('high', 'high', ['lead-inspector', 'assistant-inspector']),
]

test('CASE-04 the programme says which roles alone take a case, by the first rule that holds for its facts', () => {
  const takers = (facts: Record<string, string>) => takersOf(rules, { facts }, '2026-03-16')
  assert.deepEqual(takers({ rosh: 'very-high' }), {
    grades: ['lead-inspector'],
    rule: 'A case of very-high risk is for lead-inspector',
  })
  assert.deepEqual(takers({ rosh: 'high' })?.grades, ['lead-inspector', 'assistant-inspector'])
  assert.equal(takers({ rosh: 'low' }), null, 'whoever inspects may')
  assert.equal(takers({}), null, 'of a fact that nobody knows nothing holds')
  assert.equal(takersOf([], { facts: { rosh: 'high' } }, '2026-03-16'), null)
})
