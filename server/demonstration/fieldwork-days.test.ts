import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, daysBetween, londonInstant, weekdayOf } from '#platform/dates.ts'
import { isWorkingDay } from '#platform/working-days.ts'
import { fieldworkDays } from './fieldwork-days.ts'
import { workingMoments } from './working-moments.ts'

const everyDay = Array.from({ length: 4 * 365 }, (_, i) => addDays('2026-01-01', i))

test('PLAN-01 whenever the demonstration is loaded, each fieldwork date is on its weekday and at its distance', () => {
  for (const today of everyDay) {
    const days = fieldworkDays(londonInstant(today, '08:00'))
    assert.deepEqual(
      [days['approved-premises'], days.national, days.dipp].map(weekdayOf),
      ['wednesday', 'monday', 'monday'],
      today,
    )
    const ago = daysBetween(days['approved-premises'], today)
    assert.ok(ago >= 2 && ago <= 22, `${today}: the approved premises was ${ago} days ago`)
    const since = daysBetween(days.national, today)
    assert.ok(since >= 77 && since <= 125, `${today}: the national inspection was ${since} days ago`)
    const ahead = daysBetween(today, days.dipp)
    assert.ok(ahead >= 8 && ahead <= 49, `${today}: the dynamic inspection is ${ahead} days ahead`)
    assert.ok(isWorkingDay(days.dipp), today)
  }
})

test('moments lie in working hours, in order, and before the end', () => {
  const [from, until] = [londonInstant('2026-02-11', '15:00'), londonInstant('2026-02-16', '11:30')]
  const moments = workingMoments(from, until, 40).map(moment => moment.toISOString())
  assert.deepEqual(moments, moments.toSorted())
  assert.ok((moments[0] ?? '') >= from.toISOString() && (moments.at(-1) ?? '') < until.toISOString())
  assert.deepEqual(
    [...new Set(moments.map(moment => moment.slice(0, 10)))],
    ['2026-02-11', '2026-02-12', '2026-02-13', '2026-02-16'],
  )
})
