import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { joinedPeriods } from './joined-periods.ts'
import type { Period } from './week.ts'

const hour = (n: number): string => `${String(n).padStart(2, '0')}:00`

const periods = fc.array(
  fc
    .tuple(fc.constantFrom('2026-03-02', '2026-03-03'), fc.integer({ min: 8, max: 16 }), fc.integer({ min: 1, max: 5 }))
    .map(([day, from, hours]): Period => ({ day, from: hour(from), until: hour(from + hours) })),
  { maxLength: 6 },
)

/** The whole hours that lie in a part of a day. */
const hoursIn = (all: readonly Period[]): string[] =>
  [
    ...new Set(
      all.flatMap(({ day, from, until }) =>
        Array.from({ length: 24 }, (_, n) => hour(n)).flatMap(at => (from <= at && at < until ? [`${day} ${at}`] : [])),
      ),
    ),
  ].sort()

test('CASE-04 parts of a day that touch or overlap are one; the hours in them stay the same, with time between any two', () => {
  fc.assert(
    fc.property(periods, given => {
      const joined = joinedPeriods(given)
      assert.deepEqual(hoursIn(joined), hoursIn(given))
      for (const [i, { day, from }] of joined.entries()) {
        const before = joined[i - 1]
        assert.ok(!before || before.day < day || before.until < from)
      }
      assert.deepEqual(joinedPeriods(joined), joined)
    }),
  )
})
