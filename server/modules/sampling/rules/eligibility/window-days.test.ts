import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { findShipped, type SampleRules } from '#modules/programmes'
import { addDays, daysBetween, weekdayOf } from '#platform/dates.ts'
import { windowDays } from './window-days.ts'

const windowsOf = async (id: string, sample = 0) => {
  const { samples } = (await findShipped({}, id, undefined)).cases
  return (fieldwork: string) =>
    (samples[sample] as SampleRules).windows.map(window => {
      const { first, last } = windowDays(window, fieldwork)
      return [first, last]
    })
}
const regional = await windowsOf('dipp')
const unpaidWork = await windowsOf('probation-services', 1)

test('SAMP-02 the two weeks begin 30 and 29 weeks before the Monday of fieldwork, and last seven days each', () => {
  assert.deepEqual(regional('2026-03-02'), [
    ['2025-08-04', '2025-08-10'],
    ['2025-08-11', '2025-08-17'],
  ])
})

test('SAMP-02 weeks are whole where the clocks change in them, and over a leap day', () => {
  // The clocks went back on Sunday 26 October 2025, and forward on Sunday 29 March 2026.
  assert.deepEqual(regional('2026-05-18'), [
    ['2025-10-20', '2025-10-26'],
    ['2025-10-27', '2025-11-02'],
  ])
  assert.deepEqual(regional('2026-10-19'), [
    ['2026-03-23', '2026-03-29'],
    ['2026-03-30', '2026-04-05'],
  ])
  assert.deepEqual(regional('2028-09-18'), [
    ['2028-02-21', '2028-02-27'],
    ['2028-02-28', '2028-03-05'],
  ])
})

test('SAMP-02 whichever day of its week fieldwork begins on, the weeks are the same two, from Monday to Sunday', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2600 }), fc.nat({ max: 6 }), (week, day) => {
      // 3 January 2000 was a Monday.
      const monday = addDays('2000-01-03', 7 * week)
      const weeks = regional(addDays(monday, day))
      const [[first, firstEnd], [second, secondEnd]] = weeks as [[string, string], [string, string]]
      assert.equal(daysBetween(first, monday), 210)
      assert.equal(daysBetween(firstEnd, second), 1)
      assert.equal(daysBetween(first, secondEnd), 13)
      assert.equal(weekdayOf(first), 'monday')
      assert.equal(weekdayOf(firstEnd), 'sunday')
    }),
  )
})

test('SAMP-02 a window in months goes from the same day of the month to the day before fieldwork', () => {
  assert.deepEqual(unpaidWork('2026-03-02'), [['2025-09-02', '2026-03-01']])
  // There is no 31 February.
  assert.deepEqual(unpaidWork('2026-08-31'), [['2026-02-28', '2026-08-30']])
})

test('SAMP-02 a window of several weeks ends on its last day', () => {
  const cohort = windowDays({ name: 'Six weeks', weeksBefore: 31, lastsDays: 42 }, '2026-03-02')
  assert.deepEqual(cohort, { name: 'Six weeks', first: '2025-07-28', last: '2025-09-07' })
})
