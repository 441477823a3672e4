import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { deadlineInWords, deadlineOf, timeLeft, timeLeftInWords } from './deadline.ts'

test('EVID-04 a deadline is shown to the minute; a day without a time counts to its last minute', () => {
  assert.equal(deadlineInWords(deadlineOf({ day: '2026-02-11', time: '09:00' })), '9am on Wednesday 11 February 2026')
  assert.equal(deadlineInWords(deadlineOf({ day: '2026-07-06', time: null })), '11:59pm on Monday 6 July 2026')
  assert.equal(
    deadlineInWords(deadlineOf({ day: '2026-02-11', time: '09:00' }), 'cy'),
    '9am, Dydd Mercher 11 Chwefror 2026',
  )
})

test('EVID-04 the hours that are left are said from two days on', () => {
  const deadline = deadlineOf({ day: '2026-02-11', time: '09:00' })
  const before = (minutes: number): string => timeLeftInWords(deadline, new Date(deadline.getTime() - minutes * 60_000))
  assert.equal(before(5 * 24 * 60), '5 days left')
  assert.equal(before(47 * 60 + 59), '47 hours left')
  assert.equal(before(60), '1 hour left')
  assert.equal(before(59), '59 minutes left')
  assert.equal(before(-1), 'The deadline has passed')
  assert.equal(timeLeftInWords(deadline, new Date(deadline.getTime() - 3_600_000), 'cy'), '1 awr ar ôl')
})

test('EVID-04 what is said to be left is never more than is left, and less than one unit away', () => {
  const unitMinutes = { days: 24 * 60, hours: 60, minutes: 1, passed: 0 }
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 * 24 * 60 }), minutes => {
      const deadline = new Date('2026-02-11T09:00:00Z')
      const { unit, count } = timeLeft(deadline, new Date(deadline.getTime() - minutes * 60_000))
      const said = count * unitMinutes[unit]
      assert.ok(said <= minutes && minutes - said < unitMinutes[unit])
    }),
  )
})
