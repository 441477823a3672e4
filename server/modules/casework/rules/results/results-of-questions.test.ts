import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CaseAnswer } from './case-answer.ts'
import { resultsByGroup } from './results-by-group.ts'
import { resultsOfQuestions } from './results-of-questions.ts'
import { percentOf } from './share.ts'

const answersTo = (question: string, ...counts: [yes: number, no: number, na: number]): CaseAnswer[] =>
  (['yes', 'no', 'na'] as const).flatMap((answer, i) =>
    Array.from({ length: counts[i] as number }, (_, n) => ({ case: `${answer} ${n}`, question, answer, groups: {} })),
  )

/** Cases with an answer to each of some questions, each case in one PDU or in none that is recorded. */
const anyAnswers = fc
  .array(
    fc.record({
      pdu: fc.option(fc.constantFrom('North', 'South', 'East'), { nil: undefined }),
      answers: fc.dictionary(fc.constantFrom('C1', 'C2', 'C10'), fc.constantFrom('yes', 'no', 'na'), {
        noNullPrototype: true,
      }),
    }),
    { maxLength: 40 },
  )
  .map(cases =>
    cases.flatMap(({ pdu, answers }, i) =>
      Object.entries(answers).map(
        ([question, answer]): CaseAnswer => ({ case: `X${i}`, question, answer, groups: pdu ? { pdu } : {} }),
      ),
    ),
  )

test('CASE-09 each question has its counts, its exact share of the cases it applies to, and its interval', () => {
  const [result, ...more] = resultsOfQuestions(answersTo('C1', 22, 13, 5))
  assert.ok(result)
  assert.deepEqual(more, [])
  const { interval, ...counts } = result
  assert.deepEqual(counts, { question: 'C1', yes: 22, no: 13, na: 5, share: { sufficient: 22, of: 35 } })
  assert.equal(percentOf(result.share), 2200 / 35)
  assert.equal(interval?.low.toFixed(1), '46.3')
})

test('CASE-09 a question that applied to no case has counts, and neither percentage nor interval', () => {
  assert.deepEqual(resultsOfQuestions(answersTo('C1', 0, 0, 3)), [
    { question: 'C1', yes: 0, no: 0, na: 3, share: { sufficient: 0, of: 0 }, interval: null },
  ])
  assert.equal(percentOf({ sufficient: 0, of: 0 }), null)
})

test('CASE-09 questions are in the order of their codes, ten after two', () => {
  const answers = ['C10', 'C2', 'P 2.1.1', 'C1', 'C01'].flatMap(code => answersTo(code, 1, 0, 0))
  const codes = resultsOfQuestions(answers).map(({ question }) => question)
  assert.deepEqual(codes, ['C01', 'C1', 'C2', 'C10', 'P 2.1.1'])
})

test('CASE-09 every answer is counted once, as a count of each question and answer by itself finds', () => {
  fc.assert(
    fc.property(anyAnswers, answers => {
      const results = resultsOfQuestions(answers)
      for (const { question, share, interval, ...tally } of results) {
        const all = answers.filter(each => each.question === question)
        for (const answer of ['yes', 'no', 'na'] as const)
          assert.equal(tally[answer], all.filter(each => each.answer === answer).length)
        assert.deepEqual(share, { sufficient: tally.yes, of: all.length - tally.na })
        assert.equal(interval === null, share.of === 0)
      }
      const counted = results.map(({ yes, no, na }) => yes + no + na)
      assert.equal(
        counted.reduce((a, b) => a + b, 0),
        answers.length,
      )
    }),
  )
})

test('CASE-09 the order in which cases are finished does not matter', () => {
  const twice = anyAnswers.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
  fc.assert(
    fc.property(twice, ([answers, shuffled]) => {
      assert.deepEqual(resultsOfQuestions(shuffled, 100), resultsOfQuestions(answers, 100))
      assert.deepEqual(resultsByGroup(shuffled, 'pdu'), resultsByGroup(answers, 'pdu'))
    }),
  )
})

test('CASE-09 the groups together hold every case and every answer of the whole', () => {
  fc.assert(
    fc.property(anyAnswers, answers => {
      const groups = resultsByGroup(answers, 'pdu')
      const cases = new Set(answers.map(each => each.case)).size
      assert.equal(
        groups.reduce((sum, group) => sum + group.cases, 0),
        cases,
      )
      for (const { question, yes, no, na } of resultsOfQuestions(answers)) {
        const parts = groups.flatMap(group => group.questions.filter(each => each.question === question))
        const sum = (answer: 'yes' | 'no' | 'na') => parts.reduce((total, part) => total + part[answer], 0)
        assert.deepEqual([sum('yes'), sum('no'), sum('na')], [yes, no, na])
      }
    }),
  )
})
