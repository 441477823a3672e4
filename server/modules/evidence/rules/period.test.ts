import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, daysBetween } from '#platform/dates.ts'
import { periodBefore, reasonsNotToExtend } from './period.ts'

test('EVID-08 a three-month window ends the day before fieldwork and begins on its day three calendar months earlier', () => {
  assert.deepEqual(periodBefore('2026-02-11', 3), { from: '2025-11-11', to: '2026-02-10' })
  assert.deepEqual(periodBefore('2026-05-31', 3), { from: '2026-02-28', to: '2026-05-30' })
})

test('EVID-08 a longer window holds the shorter one, and a month is 28 to 31 days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3650 }), fc.integer({ min: 1, max: 11 }), (days, months) => {
      const fieldwork = addDays('2025-01-01', days)
      const [shorter, longer] = [periodBefore(fieldwork, months), periodBefore(fieldwork, months + 1)]
      assert.equal(shorter.to, longer.to)
      assert.equal(daysBetween(shorter.to, fieldwork), 1)
      const month = daysBetween(longer.from, shorter.from)
      assert.ok(month >= 28 && month <= 31, `${month} days`)
    }),
  )
})

test('EVID-08 only a window that the programme lets be extended is, and not without end', () => {
  const period = { months: 3, mayBeExtended: true }
  assert.deepEqual(reasonsNotToExtend(period, 6), [])
  for (const months of [2, 13, 3.5, Number.NaN])
    assert.deepEqual(reasonsNotToExtend(period, months), ['Enter a number of months from 3 to 12'])
  for (const fixed of [undefined, { months: 3, mayBeExtended: false }])
    assert.match(String(reasonsNotToExtend(fixed, 6)), /does not let/)
})
