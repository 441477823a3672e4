import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  type PlanReply,
  planStanding,
  reasonsNotToAnswer,
  reasonsNotToConfirm,
  reasonsNotToRaise,
} from './plan-reply.ts'

const reply = (more: Partial<PlanReply>): PlanReply => ({
  id: 'a',
  kind: 'confirmed',
  step: null,
  words: '',
  timelineVersion: 1,
  sentAt: new Date(0),
  sentBy: 'Carys Bowen',
  answer: null,
  ...more,
})

test('PLAN-06 a plan is confirmed only as it stands: whatever was moved after the last word opens it again', () => {
  const replies = fc.array(
    fc.record({
      kind: fc.constantFrom('confirmed' as const, 'issue' as const),
      timelineVersion: fc.integer({ min: 1, max: 4 }),
      isAnswered: fc.boolean(),
    }),
    { maxLength: 6 },
  )
  fc.assert(
    fc.property(replies, fc.integer({ min: 1, max: 4 }), (said, now) => {
      const all = said.map(({ isAnswered, ...more }, i) =>
        reply({ ...more, id: String(i), answer: isAnswered ? { words: 'Yes', at: new Date(0), by: 'Joan' } : null }),
      )
      const standing = planStanding(all, now)
      const last = said.filter(({ kind }) => kind === 'confirmed').at(-1)
      const isSettled = last !== undefined && last.timelineVersion === now
      assert.equal(standing.confirmed !== undefined && !standing.changedSince, isSettled)
      assert.equal(reasonsNotToConfirm(standing, { seen: now, now }).length === 0, !isSettled)
      assert.equal(standing.open.length, said.filter(each => each.kind === 'issue' && !each.isAnswered).length)
    }),
  )
})

test('PLAN-06 nobody confirms a plan that was changed since they opened it', () => {
  assert.match(reasonsNotToConfirm(planStanding([], 2), { seen: 1, now: 2 }).join(), /Look at the dates again/)
})

test('PLAN-06 an issue says what stands in the way, of a date that the inspected body is told', () => {
  const steps = [
    { id: 'told', shared: true },
    { id: 'own', shared: false },
  ] as never
  assert.deepEqual(reasonsNotToRaise({ step: 'told', words: 'Half of us are away' }, steps), [])
  assert.deepEqual(reasonsNotToRaise({ step: '', words: 'Too close to Christmas' }, steps), [])
  assert.equal(reasonsNotToRaise({ step: 'own', words: 'Why?' }, steps)[0]?.field, 'step')
  assert.equal(reasonsNotToRaise({ step: '', words: '  ' }, steps)[0]?.field, 'words')
})

test('PLAN-06 an issue is answered once, and a confirmation is no issue', () => {
  const issue = reply({ kind: 'issue', words: 'Half of us are away' })
  assert.deepEqual(reasonsNotToAnswer(issue, 'We come a day later'), [])
  const answered = { ...issue, answer: { words: 'Yes', at: new Date(0), by: 'Joan Whitfield' } }
  assert.match(reasonsNotToAnswer(answered, 'No').join(), /Joan Whitfield has answered/)
  assert.match(reasonsNotToAnswer(reply({}), 'No').join(), /no such issue/)
  assert.match(reasonsNotToAnswer(undefined, 'No').join(), /no such issue/)
})
