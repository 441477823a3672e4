import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { writeCsv } from 'hucre/csv'
import type { CaseAnswer } from '#modules/casework'
import { readCaseAnswers } from './read-case-answers.ts'

const faultsIn = (...lines: string[]) => readCaseAnswers(lines.join('\n')).faults
const header = 'case,question,answer'

test('CASE-09 a file that is empty, without answers or without its columns is refused', () => {
  assert.deepEqual(faultsIn(), ['the file is empty'])
  assert.deepEqual(faultsIn('', ' '), ['the file is empty'])
  assert.deepEqual(faultsIn(header), ['there is no answer beneath the names of the columns'])
  assert.deepEqual(faultsIn('case,answer,case'), [
    'line 1: there are 2 columns “case”',
    'line 1: there is no column “question”',
  ])
})

test('CASE-09 quotation marks out of balance are refused with their line, after the faults before them', () => {
  const [first, second, ...more] = faultsIn(header, 'X1,C1,perhaps', 'X2,"C1,no')
  assert.equal(first, 'line 2, column answer: “perhaps” is no answer: yes, no or na')
  assert.match(second ?? '', /opens a cell on line 3 is never closed/)
  assert.deepEqual(more, [])
})

test('CASE-09 a second answer is found whatever stands between, in blanks as in lines, and whatever it says', () => {
  assert.deepEqual(faultsIn(header, 'X1,C1,yes', 'X2,C1,no', '', ' X1 ,C1,yes', 'X1, C1,maybe'), [
    'line 5, column question: case “X1” answers “C1” a second time, after line 2',
    'line 6, column question: case “X1” answers “C1” a second time, after line 2',
    'line 6, column answer: “maybe” is no answer: yes, no or na',
  ])
})

test('CASE-09 without a programme any code is a question; with one, only those it asks', () => {
  const text = `${header}\nX1,Anything,yes`
  assert.deepEqual(
    [...readCaseAnswers(text).answers],
    [{ case: 'X1', question: 'Anything', answer: 'yes', groups: {} }],
  )
  assert.equal(readCaseAnswers(text, new Set(['C1'])).faults.length, 1)
})

/** Answers of cases, each in a PDU and a risk group or in none, with names that need quotation marks. */
const name = fc.constantFrom('X1', 'X 2', 'X,3', 'X"4', 'X;5', 'Ŷ6')
const anyAnswers = fc
  .uniqueArray(fc.record({ name, pdu: fc.constantFrom('', 'North, East', 'South') }), { selector: each => each.name })
  .chain(cases =>
    fc.uniqueArray(
      fc.record({
        met: fc.constantFrom(...cases, ...(cases.length > 0 ? [] : [{ name: 'X1', pdu: '' }])),
        question: fc.constantFrom('C1', 'C2', 'P 2.1.1'),
        answer: fc.constantFrom('yes', 'no', 'na'),
      }),
      { selector: ({ met, question }) => `${met.name} ${question}`, minLength: 1 },
    ),
  )
  .map(rows =>
    rows.map(
      ({ met, question, answer }): CaseAnswer => ({
        case: met.name,
        question,
        answer,
        groups: met.pdu ? { pdu: met.pdu } : {},
      }),
    ),
  )

test('CASE-09 any answers come back as they were written, in any order of columns', () => {
  const columns = fc.shuffledSubarray(['case', 'question', 'answer', 'pdu'] as const, { minLength: 4 })
  fc.assert(
    fc.property(anyAnswers, columns, fc.constantFrom(',', ';', '\t'), (answers, order, delimiter) => {
      const rows = answers.map(({ groups, ...rest }) =>
        order.map(column => ({ pdu: groups.pdu ?? '', ...rest })[column]),
      )
      const read = readCaseAnswers(writeCsv([order.map(each => each.toUpperCase()), ...rows], { delimiter }))
      assert.deepEqual(read.faults, [])
      assert.deepEqual([...read.answers], answers)
      assert.deepEqual([...read.answers], answers)
      assert.equal(read.cases, new Set(answers.map(each => each.case)).size)
    }),
  )
})
