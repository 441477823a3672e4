import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type AnswerChange, isAnswered, readableHistory, remarksOn } from './answer.ts'

test('RATE-01 an answer without reasons or without evidence is pointed out, and no answer is not', () => {
  assert.deepEqual(remarksOn(undefined, 0), [])
  assert.deepEqual(remarksOn({ answer: null, reasons: 'Begun' }, 0), [])
  assert.deepEqual(remarksOn({ answer: 'no', reasons: 'Seen' }, 0), ['Answered without linked evidence'])
  assert.deepEqual(remarksOn({ answer: 'yes', reasons: ' \n' }, 1), ['Answered without reasons'])
  assert.deepEqual(remarksOn({ answer: 'yes', reasons: 'Seen' }, 1), [])
})

test('PROG-04 only yes and no are answers: reasons alone are a beginning', () => {
  assert.deepEqual([undefined, { answer: null }].map(isAnswered), [false, false])
  assert.deepEqual([{ answer: 'yes' } as const, { answer: 'no' } as const].map(isAnswered), [true, true])
})

const minute = (m: number) => new Date(Date.UTC(2026, 1, 12, 9, m))
const change = (version: number, more: Partial<AnswerChange> = {}): AnswerChange => ({
  ...{ version, fromAnswer: 'yes', toAnswer: 'yes', fromReasons: `r${version - 1}`, toReasons: `r${version}`, why: '' },
  ...{ changedAt: minute(version), changedBy: 'tom' },
  ...more,
})

test('PROG-04 saves that follow each other while one person types are one entry, from its beginning to its end', () => {
  const [entry, ...more] = readableHistory([change(3), change(1, { fromAnswer: null }), change(2)])
  assert.deepEqual(more, [])
  assert.deepEqual([entry?.fromAnswer, entry?.fromReasons, entry?.toReasons], [null, 'r0', 'r3'])
})

test('PROG-04 another person, another answer, a reason for the change or ten minutes begin an entry of their own', () => {
  const entries = (second: Partial<AnswerChange>) => readableHistory([change(1), change(2, second)]).length
  assert.equal(entries({}), 1)
  assert.equal(entries({ changedBy: 'nadia' }), 2)
  assert.equal(entries({ toAnswer: 'no' }), 2)
  assert.equal(entries({ why: 'Read again' }), 2)
  assert.equal(entries({ changedAt: minute(11) }), 2)
  assert.equal(entries({ changedAt: new Date(minute(11).getTime() - 1) }), 1)
})

const changes = fc
  .array(
    fc.record({
      changedBy: fc.constantFrom('tom', 'nadia'),
      toAnswer: fc.constantFrom('yes', 'no', null),
      gap: fc.nat(30),
    }),
  )
  .map(saves => {
    let at = 0
    return saves.map(({ changedBy, toAnswer, gap }, i) => {
      at += gap
      const fromAnswer = saves[i - 1]?.toAnswer ?? null
      return change(i + 1, { changedBy, toAnswer, fromAnswer, changedAt: minute(at) })
    })
  })

test('PROG-04 the readable history loses no text: each entry begins where the one before it ended, the newest first', () => {
  fc.assert(
    fc.property(changes, all => {
      const entries = readableHistory(all).reverse()
      assert.equal(entries.length === 0, all.length === 0)
      assert.equal(entries[0]?.fromReasons, all[0]?.fromReasons)
      assert.equal(entries.at(-1)?.toReasons, all.at(-1)?.toReasons)
      for (const [i, entry] of entries.entries()) {
        if (i === 0) continue
        assert.equal(entry.fromReasons, entries[i - 1]?.toReasons)
        assert.equal(entry.fromAnswer, entries[i - 1]?.toAnswer)
      }
    }),
  )
})
