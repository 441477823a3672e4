import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CaseAnswer, Grouping } from './case-answer.ts'
import { resultsByGroup } from './results-by-group.ts'

/** So many cases, each with a sufficient answer to both questions. */
const cases = (count: number, groups: CaseAnswer['groups']): CaseAnswer[] =>
  Array.from({ length: count }, (_, i) => `X${JSON.stringify(groups)}${i}`).flatMap(name =>
    ['C1', 'C2'].map(question => ({ case: name, question, answer: 'yes' as const, groups })),
  )
const standing = (answers: CaseAnswer[], grouping: Grouping) =>
  resultsByGroup(answers, grouping).map(({ group, cases, few }) => [group, cases, few])

test('CASE-09 results come by PDU, risk group, sentence, grade of practitioner and question set', () => {
  const first = { pdu: 'North', 'risk-group': 'high', sentence: 'licence', grade: 'trainee', 'question-set': 'core' }
  const second = { ...first, pdu: 'South', 'risk-group': 'low', 'question-set': 'adjusted' }
  const answers = [...cases(6, first), ...cases(7, second)]
  const by = (grouping: Grouping) => resultsByGroup(answers, grouping).map(({ group, cases }) => [group, cases])
  assert.deepEqual(by('pdu'), [
    ['North', 6],
    ['South', 7],
  ])
  assert.deepEqual(by('risk-group'), [
    ['high', 6],
    ['low', 7],
  ])
  assert.deepEqual(by('sentence'), [['licence', 13]])
  assert.deepEqual(by('grade'), [['trainee', 13]])
  assert.deepEqual(by('question-set'), [
    ['adjusted', 7],
    ['core', 6],
  ])
})

test('CASE-09 a group of fewer than five cases is marked, and its results are there all the same', () => {
  const answers = [...cases(4, { pdu: 'PDU 10' }), ...cases(5, { pdu: 'PDU 2' }), ...cases(1, {})]
  assert.deepEqual(standing(answers, 'pdu'), [
    ['PDU 2', 5, false],
    ['PDU 10', 4, true],
    [null, 1, true],
  ])
  const [, small] = resultsByGroup(answers, 'pdu')
  assert.deepEqual(
    small?.questions.map(({ question, share }) => [question, share]),
    [
      ['C1', { sufficient: 4, of: 4 }],
      ['C2', { sufficient: 4, of: 4 }],
    ],
  )
})
