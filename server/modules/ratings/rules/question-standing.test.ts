import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Question } from '#modules/programmes'
import type { Answer } from './answer.ts'
import { evidenceInWords } from './evidence-by-standard.ts'
import { evidenceRemarks, questionStandings } from './question-standing.ts'

const question = (code: string, prompt: object | null = {}) => ({ code, prompt }) as Question
const questions = [question('1.1.1'), question('1.1.2'), question('1.1.3'), question('1.1', null)]
const answer = (code: string, reasons = 'Seen'): [string, Answer] => [code, { code, answer: 'yes', reasons } as Answer]
const answers = new Map([answer('1.1.1'), answer('1.1.2', ''), answer('1.1.3'), answer('1.1')])
const evidence = [
  { source: 'observation', codes: ['1.1.1', '1.1.2'] },
  { source: 'document', codes: ['1.1.1'] },
  { source: 'case', codes: ['2.1.1'] },
]

test('RATE-01 FIELD-02 each answer says what it rests on: none, one kind of source, several', () => {
  const remarks = questionStandings(questions, answers, evidence).map(standing => standing.remarks)
  assert.deepEqual(remarks[0], [])
  assert.equal(remarks[1]?.[0], 'Answered without reasons')
  assert.match(remarks[1]?.[1] ?? '', /^One kind of source only \(observation\)/)
  assert.deepEqual(remarks.slice(2), [['Answered without linked evidence'], ['Answered without linked evidence']])
})

test('RATE-01 FIELD-02 what a standard rests on is summed up over its prompts, by their codes', () => {
  const standings = questionStandings(questions, answers, evidence)
  assert.deepEqual(evidenceRemarks(standings, 'prompt'), [
    'No evidence behind 1 of 3 prompts: 1.1.3',
    'One kind of source only behind 1 of 3 prompts: 1.1.2',
    'Answered without reasons: 1.1.2',
  ])
  assert.deepEqual(evidenceRemarks(standings.slice(0, 1), 'prompt'), [])
  assert.equal(evidenceInWords(undefined), 'No evidence linked')
  assert.equal(evidenceInWords({ pieces: 1, kinds: 1 }), '1 piece of evidence, one kind of source')
})
