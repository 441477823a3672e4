import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AskOfInspectedBody } from '#modules/programmes'
import { bankHolidayOn } from '#platform/working-days.ts'
import { exampleStep, exampleTimeline } from '../../../../testutils/example-timeline.ts'
import { withStates } from '../step-state.ts'
import { workOutTimeline } from '../timeline.ts'
import { keyOfOwn, ownReminders } from './own-reminders.ts'

const asks = ['evidence', 'schedule-changes-and-exclusions', 'slides'] as const
const steps = workOutTimeline(
  { ...exampleTimeline, steps: [exampleStep({ id: 'papers', from: 'fieldwork', workingDays: -3, asks: [...asks] })] },
  { fieldwork: '2026-02-09', wales: false, moves: [], calendar: bankHolidayOn },
)
const on = (today: string, waiting: readonly AskOfInspectedBody[], done: string[] = []) =>
  ownReminders(
    withStates(
      steps,
      done.map(step => ({ step, doneOn: today, recordedBy: 'Ann' })),
      today,
    ),
    waiting,
    {
      ...{ today, workingDays: 2, calendar: bankHolidayOn },
    },
  )
const words = (...given: Parameters<typeof on>) => on(...given).map(({ ask, kind }) => `${kind} ${ask}`)

test('PLAN-11 the inspected body is reminded of what it has not done, ahead and when late; its rights are never late', () => {
  assert.equal(steps[0]?.date, '2026-02-04')
  assert.deepEqual(words('2026-01-30', ['evidence']), [])
  assert.deepEqual(words('2026-02-02', ['evidence']), ['ahead evidence', 'ahead schedule-changes-and-exclusions'])
  assert.deepEqual(words('2026-02-02', []), ['ahead schedule-changes-and-exclusions'])
  assert.deepEqual(words('2026-02-02', ['slides']), ['ahead schedule-changes-and-exclusions', 'ahead slides'])
  assert.deepEqual(words('2026-02-05', ['slides']), [], 'what comes to a meeting is not asked for after it')
  assert.deepEqual(words('2026-02-05', ['evidence']), ['late evidence'])
  assert.deepEqual(words('2026-02-05', []), [])
  assert.deepEqual(words('2026-02-25', ['evidence']), [], 'it is known by then')
  assert.deepEqual(words('2026-02-02', ['evidence'], ['papers']), [])
})

test('PLAN-11 a reminder is the same one on the next day, and another one when it is late', () => {
  const keys = ['2026-02-02', '2026-02-03', '2026-02-05'].map(
    day => on(day, ['evidence']).map(each => keyOfOwn('x', each))[0],
  )
  assert.equal(keys[0], keys[1])
  assert.notEqual(keys[0], keys[2])
})
