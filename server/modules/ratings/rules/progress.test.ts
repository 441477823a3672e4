import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Question } from '#modules/programmes'
import type { Answer } from './answer.ts'
import { nextUnanswered, progressOn } from './progress.ts'

const questions = ['1', '2', '3', '4'].map(code => ({ code }) as Question)
const answered = (given: Record<string, 'yes' | 'no' | null>): ReadonlyMap<string, Answer> =>
  new Map(Object.entries(given).map(([code, answer]) => [code, { code, answer } as Answer]))

test('PROG-04 progress counts what is answered yes or no, of all there is', () => {
  assert.deepEqual(progressOn(questions, answered({ '1': 'yes', '2': null, '3': 'no', elsewhere: 'yes' })), {
    answered: 2,
    of: 4,
  })
  assert.deepEqual(progressOn([], answered({})), { answered: 0, of: 0 })
})

test('PROG-04 the next unanswered question comes after this one, round to the beginning, and is none when all are answered', () => {
  const next = (position: number, given: Record<string, 'yes' | 'no' | null>) =>
    nextUnanswered(questions, position, answered(given))?.code
  assert.equal(next(-1, {}), '1')
  assert.equal(next(1, { '3': 'yes' }), '4')
  assert.equal(next(2, { '4': 'no' }), '1')
  assert.equal(next(3, { '1': 'yes', '2': null }), '2')
  assert.equal(next(0, { '1': 'yes', '2': 'yes', '3': 'yes', '4': 'yes' }), undefined)
})

test('PROG-04 going on from question to question meets every unanswered one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('yes' as const, 'no' as const, null), { minLength: 4, maxLength: 4 }),
      given => {
        const answers = answered(Object.fromEntries(given.map((answer, i) => [`${i + 1}`, answer])))
        const met = new Set(questions.map((_, i) => nextUnanswered(questions, i, answers)?.code))
        const open = questions.filter((_, i) => given[i] === null).map(({ code }) => code)
        // One that is alone is not its own next.
        if (open.length > 1) assert.deepEqual([...met].sort(), open)
      },
    ),
  )
})
