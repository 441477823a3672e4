import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import {
  addDays,
  addMonths,
  addWeeks,
  daysBetween,
  formatDay,
  formatDayAndMonth,
  formatShortDay,
  formatTime,
  isDay,
  isTime,
  londonDay,
  londonInstant,
  londonTime,
  mondayOf,
  weekdayInWeekOf,
  weekdayOf,
} from './dates.ts'

const days = fc.integer({ min: 0, max: 73_000 }).map(n => addDays('2000-01-01', n))

test('a day that exists is told from one that does not', () => {
  for (const day of ['2026-02-11', '2024-02-29', '2026-12-31']) assert.equal(isDay(day), true, day)
  for (const text of [
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-2-3',
    '11/02/2026',
    '',
  ])
    assert.equal(isDay(text), false, text)
})

test('a time of day is told from what is none', () => {
  for (const time of ['00:00', '09:30', '23:59']) assert.equal(isTime(time), true, time)
  for (const text of ['24:00', '9:30', '09:60', '9am', '']) assert.equal(isTime(text), false, text)
})

test('days are counted over the ends of months, leap days and the changes of the clocks', () => {
  assert.equal(addDays('2026-02-28', 1), '2026-03-01')
  assert.equal(addDays('2024-02-28', 1), '2024-02-29')
  assert.equal(addDays('2026-03-28', 2), '2026-03-30')
  assert.equal(addWeeks('2026-01-01', -1), '2025-12-25')
  assert.equal(daysBetween('2026-10-24', '2026-10-26'), 2)
  assert.equal(daysBetween('2026-03-01', '2026-02-01'), -28)
  for (const text of ['2026-02-30', '', 'today']) assert.throws(() => addDays(text, 1), RangeError)
  fc.assert(
    fc.property(days, fc.integer({ min: -90_000, max: 90_000 }), (day, n) =>
      assert.equal(addDays(day, n), Temporal.PlainDate.from(day).add({ days: n }).toString()),
    ),
  )
  fc.assert(fc.property(days, fc.integer({ min: -900, max: 900 }), (day, n) => daysBetween(day, addDays(day, n)) === n))
})

test('SAMP-12 calendar months are counted to the same day, or to the last where a month has no such day', () => {
  assert.equal(addMonths('2026-05-18', -3), '2026-02-18')
  assert.equal(addMonths('2026-05-31', -3), '2026-02-28')
  assert.equal(addMonths('2028-05-31', -3), '2028-02-29')
  assert.equal(addMonths('2026-01-15', -1), '2025-12-15')
  assert.equal(addMonths('2026-10-31', 1), '2026-11-30')
  assert.equal(addMonths('2026-02-28', -12), '2025-02-28')
  for (const text of ['2026-02-30', '', 'today']) assert.throws(() => addMonths(text, 1), RangeError)
  fc.assert(
    fc.property(days, fc.integer({ min: -120, max: 120 }), (day, n) => {
      const [year, month, date] = day.split('-').map(Number) as [number, number, number]
      const later = addMonths(day, n)
      const [laterYear, laterMonth, laterDate] = later.split('-').map(Number) as [number, number, number]
      assert.equal(12 * laterYear + laterMonth, 12 * year + month + n)
      assert.ok(laterDate === date || (laterDate < date && addDays(later, 1).endsWith('-01')))
    }),
  )
})

test('a week begins on Monday', () => {
  assert.equal(weekdayOf('2026-02-11'), 'wednesday')
  assert.equal(mondayOf('2026-02-11'), '2026-02-09')
  assert.equal(mondayOf('2026-02-09'), '2026-02-09')
  assert.equal(mondayOf('2026-02-15'), '2026-02-09')
  assert.equal(weekdayInWeekOf('2026-02-09', 'sunday'), '2026-02-15')
  fc.assert(
    fc.property(days, day => {
      const monday = mondayOf(day)
      assert.equal(weekdayOf(monday), 'monday')
      assert.ok(daysBetween(monday, day) >= 0 && daysBetween(monday, day) < 7)
      assert.equal(weekdayInWeekOf(day, weekdayOf(day)), day)
      const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
      assert.equal(names.indexOf(weekdayOf(day)) + 1, Temporal.PlainDate.from(day).dayOfWeek)
    }),
  )
})

test('days and times are printed as people read them, in English and Welsh', () => {
  assert.equal(formatDay('2026-02-11'), 'Wednesday 11 February 2026')
  assert.equal(formatDay('2026-02-11', 'cy'), 'Dydd Mercher 11 Chwefror 2026')
  assert.equal(formatShortDay('2026-02-01'), '1 February 2026')
  assert.equal(formatShortDay('2026-08-31', 'cy'), '31 Awst 2026')
  assert.equal(formatDayAndMonth('2026-02-11'), '11 Feb')
  const times = { '13:00': '1pm', '09:30': '9:30am', '12:00': '12 noon', '12:30': '12:30pm', '17:00': '5pm' }
  for (const [time, printed] of Object.entries(times)) assert.equal(formatTime(time), printed)
  assert.equal(formatTime('00:00'), '12 midnight')
  assert.equal(formatTime('00:05'), '12:05am')
})

test('an instant has its day and time in London, in winter and in summer', () => {
  assert.equal(londonDay(new Date('2026-06-30T23:30:00Z')), '2026-07-01')
  assert.equal(londonTime(new Date('2026-06-30T23:30:00Z')), '00:30')
  assert.equal(londonDay(new Date('2026-01-31T23:30:00Z')), '2026-01-31')
  assert.equal(londonTime(new Date('2026-02-11T14:02:59Z')), '14:02')
  assert.equal(londonInstant('2026-02-11', '09:00').toISOString(), '2026-02-11T09:00:00.000Z')
  assert.equal(londonInstant('2026-06-10', '09:00').toISOString(), '2026-06-10T08:00:00.000Z')
  assert.equal(londonInstant('2026-03-29', '01:30').toISOString(), '2026-03-29T01:30:00.000Z')
  fc.assert(fc.property(days, day => londonDay(londonInstant(day, '12:00')) === day))
})
