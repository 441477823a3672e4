import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { startsOf } from '../../../../testutils/check-timetable.ts'
import { timetableSettings } from '../../../../testutils/generated-timetables.ts'
import { reasonsNotToSetWeek } from './reasons-not-to-set-week.ts'
import { areApart, type InterviewWeek, timesOf } from './week.ts'

const week: InterviewWeek = {
  days: ['2026-03-02', '2026-03-03'],
  firstStart: '09:30',
  lastEnd: '16:00',
  midday: { from: '12:30', until: '13:15' },
  minutes: 60,
  gap: 15,
}

test('CASE-04 a day is divided into interviews with a gap between, and none in the break at midday', () => {
  assert.deepEqual(
    timesOf(week)
      .filter(({ day }) => day === '2026-03-03')
      .map(({ start }) => start),
    ['09:30', '10:45', '13:15', '14:30'],
  )
  assert.deepEqual(
    timesOf({ ...week, midday: null, days: ['2026-03-02'] }).map(({ start }) => start),
    ['09:30', '10:45', '12:00', '13:15', '14:30'],
  )
})

test('CASE-04 whatever the settings, the times are those that are found minute by minute, and any two leave the gap', () => {
  fc.assert(
    fc.property(timetableSettings, ({ week }) => {
      const times = timesOf(week)
      assert.deepEqual(
        times,
        week.days.flatMap(day => startsOf(week).map(start => ({ day, start }))),
      )
      for (const a of times) for (const b of times) assert.equal(areApart(a, b, week, week.gap), a !== b)
    }),
  )
})

test('CASE-04 an interview lasts as long as the programme allows or less, and a week has room for one', () => {
  const fields = (changed: Partial<InterviewWeek>): string[] =>
    reasonsNotToSetWeek({ ...week, ...changed }, 60).map(({ field }) => field)
  assert.deepEqual(fields({}), [])
  assert.deepEqual(fields({ midday: null, minutes: 45, gap: 0 }), [])
  assert.deepEqual(fields({ minutes: 61 }), ['minutes'])
  assert.deepEqual(fields({ minutes: 4, gap: -1 }), ['minutes', 'gap'])
  assert.deepEqual(fields({ gap: 7.5 }), ['gap'])
  assert.deepEqual(fields({ days: [] }), ['days'])
  assert.deepEqual(fields({ firstStart: '9', lastEnd: '25:00' }), ['firstStart', 'lastEnd'])
  assert.deepEqual(fields({ midday: { from: '13:00', until: '12:00' } }), ['midday'])
  assert.deepEqual(fields({ lastEnd: '10:00' }), ['lastEnd'])
})
