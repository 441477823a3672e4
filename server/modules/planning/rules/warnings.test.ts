import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { StepLimit, Timeline } from '#modules/programmes'
import { bankHolidayOn } from '#platform/working-days.ts'
import { exampleStep, exampleTimeline } from '../../../testutils/example-timeline.ts'
import { workOutTimeline } from './timeline.ts'
import type { Move } from './worked-step.ts'

const setting = (moves: Move[] = []) => ({ fieldwork: '2026-02-09', wales: false, moves, calendar: bankHolidayOn })
const warningsOf = (timeline: Timeline, id: string, moves: Move[] = []) =>
  workOutTimeline(timeline, setting(moves)).find(step => step.id === id)?.warnings ?? []
/** The example timeline with this limit alone on one of its steps. */
const limited = (id: string, limit: StepLimit): Timeline => ({
  ...exampleTimeline,
  steps: exampleTimeline.steps.map(step => (step.id === id ? { ...step, limits: [limit] } : step)),
})
const moved = (step: string, date: string): Move[] => [{ step, date, reason: 'The chair is away' }]

test('PLAN-01 a limit of advice warns, and one that is a rule asks for a reason until one is given', () => {
  const texts = (date: string) => warningsOf(exampleTimeline, 'notice', moved('notice', date)).map(({ text }) => text)
  assert.deepEqual(texts('2026-01-19'), [])
  const advice = '“Notice” is 20 days before “Visit”; it should be at least 21 days before (Invented 3.3)'
  assert.deepEqual(texts('2026-01-20'), [advice])
  assert.equal(texts('2026-01-26').length, 1)
  const rule = '“Notice” is 13 days before “the Monday of the visit”; it must be at least 14 days before (Invented 2.4)'
  assert.equal(texts('2026-01-27')[0], rule)

  const nearer = exampleTimeline.steps.map(step => (step.id === 'notice' ? { ...step, weeks: -1 } : step))
  const byRule = warningsOf({ ...exampleTimeline, steps: nearer }, 'notice')
  assert.deepEqual(
    byRule.map(({ needsReason }) => needsReason),
    [true, false],
  )
  assert.equal(warningsOf(exampleTimeline, 'notice', moved('notice', '2026-01-27'))[0]?.needsReason, false)
})

test('PLAN-02 a limit of days at most warns once a step is further away, before as after', () => {
  const warned = (id: string, limit: StepLimit, date: string) =>
    warningsOf(limited(id, limit), id, moved(id, date)).map(({ text }) => text)
  const week: StepLimit = { daysAtMost: 14, after: 'visit-end', kind: 'advice', source: 'Invented 2.4' }
  assert.deepEqual(warned('draft', week, '2026-02-27'), [])
  assert.deepEqual(warned('draft', week, '2026-03-02'), [
    '“Draft” is 17 days after “Visit end”; it should be at most 14 days after (Invented 2.4)',
  ])
  const early: StepLimit = { daysAtMost: 7, before: 'fieldwork', kind: 'rule', source: 'Invented 3.4' }
  assert.deepEqual(warned('papers', early, '2026-02-02'), [])
  assert.deepEqual(warned('papers', early, '2026-01-30'), [
    '“Papers” is 10 days before “the Monday of the visit”; it must be at most 7 days before (Invented 3.4)',
  ])
})

test('PLAN-02 a rule of days at most asks for a reason until the step is moved by hand, which takes one', () => {
  const timeline = limited('draft', { daysAtMost: 5, after: 'visit', kind: 'rule', source: 'Invented' })
  assert.equal(warningsOf(timeline, 'draft')[0]?.needsReason, true)
  assert.equal(warningsOf(timeline, 'draft', moved('draft', '2026-03-02'))[0]?.needsReason, false)
})

test('PLAN-01 PLAN-02 there is a warning of a limit exactly when the days between are not as it says', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -40, max: 40 }),
      fc.integer({ min: 1, max: 30 }),
      fc.constantFrom('daysAtLeast', 'daysAtMost'),
      fc.constantFrom('before', 'after'),
      (offset, days, bound, side) => {
        const limit = { [bound]: days, [side]: 'fieldwork', kind: 'advice', source: 'Invented' } as unknown as StepLimit
        const step = exampleStep({ id: 'a', from: 'fieldwork', days: offset, whenNotWorking: 'stays', limits: [limit] })
        const warnings = warningsOf({ ...exampleTimeline, steps: [step] }, 'a')
        const away = side === 'after' ? offset : -offset
        const fits = bound === 'daysAtMost' ? away <= days : away >= days
        assert.equal(warnings.filter(({ text }) => text.includes('Invented')).length, fits ? 0 : 1)
      },
    ),
  )
})
