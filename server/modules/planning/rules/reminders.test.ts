import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, daysBetween } from '#platform/dates.ts'
import { bankHolidayOn, isWorkingDay } from '#platform/working-days.ts'
import { exampleTimeline } from '../../../testutils/example-timeline.ts'
import { lastDayOf } from './phase.ts'
import { keyOf, remindersDue } from './reminders.ts'
import { withStates } from './step-state.ts'
import { workOutTimeline } from './timeline.ts'

const team = [
  { username: 'ann', name: 'Ann', role: 'lead' },
  { username: 'bob', name: 'Bob', role: 'lead' },
  { username: 'eve', name: 'Eve', role: 'lead-inspector' },
]
const worked = workOutTimeline(exampleTimeline, {
  fieldwork: '2026-02-09',
  wales: false,
  moves: [],
  calendar: bankHolidayOn,
})
const due = (today: string, done: string[] = [], members = team) =>
  remindersDue(
    withStates(
      worked,
      done.map(step => ({ step, doneOn: today, recordedBy: 'Ann' })),
      today,
    ),
    { team: members, today, workingDays: 2, calendar: bankHolidayOn },
  )

test('PLAN-11 whoever answers for a step is told two working days before it and once it is late, not when it is done', () => {
  const notice = worked[0] ?? assert.fail('no step')
  assert.equal(notice.date, '2026-01-19')
  const about = (today: string, done?: string[]) =>
    due(today, done).flatMap(({ step, kind, to }) => (step.id === notice.id ? [`${kind} ${to.username}`] : []))
  // A Monday: two working days before it is the Thursday.
  assert.deepEqual(about('2026-01-14'), [])
  assert.deepEqual(about('2026-01-15'), ['ahead ann', 'ahead bob'])
  assert.deepEqual(about('2026-01-19'), ['ahead ann', 'ahead bob'])
  assert.deepEqual(about('2026-01-20'), ['late ann', 'late bob'])
  assert.deepEqual(about('2026-02-03'), [])
  assert.deepEqual(about('2026-01-20', [notice.id]), [])
})

test('PLAN-11 where nobody on the team has the role that answers, the lead inspector is told', () => {
  const to = due('2026-01-15', [], team.slice(2)).map(({ to: { username } }) => username)
  assert.deepEqual([...new Set(to)], ['eve'])
  assert.deepEqual(due('2026-01-15', [], []), [])
})

test('PLAN-11 each reminder has a key of its own, the same on every day, and another one when the step is moved', () => {
  const [first] = due('2026-01-15')
  const [again] = due('2026-01-16')
  assert.ok(first && again)
  assert.equal(keyOf('i', first), keyOf('i', again))
  const keys = due('2026-01-15').map(reminder => keyOf('i', reminder))
  assert.equal(new Set(keys).size, keys.length)
  assert.notEqual(keyOf('i', { ...first, step: { ...first.step, date: '2026-01-21' } }), keyOf('i', first))
})

test('PLAN-11 on every day a reminder is either of a step to come within two working days or of one that is late', () => {
  const days = fc.integer({ min: -40, max: 120 }).map(days => addDays('2026-02-09', days))
  fc.assert(
    fc.property(days, today => {
      for (const { step, kind } of due(today)) {
        const last = lastDayOf(step)
        if (kind === 'late') assert.ok(daysBetween(last, today) >= 1 && daysBetween(last, today) <= 14)
        else {
          let working = 0
          for (let day = today; day < step.date; day = addDays(day, 1)) if (isWorkingDay(day)) working += 1
          assert.ok(today <= step.date && working <= 2, `${step.date} on ${today}`)
        }
      }
    }),
  )
})
