import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays } from './dates.ts'
import { bankHolidayOn, isWorkingDay } from './working-days.ts'

/** As published on GOV.UK for England and Wales; those that fall on a weekend have their substitute days besides. */
const published: Record<number, string[]> = {
  2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
}

const daysOf = (year: number): string[] => Array.from({ length: 365 }, (_, i) => addDays(`${year}-01-01`, i))
const atWeekend = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay())

for (const [year, dates] of Object.entries(published))
  test(`PLAN-04 the working days of ${year} are those without weekends and the bank holidays of England and Wales`, () => {
    const holidays = dates.map(date => `${year}-${date}`)
    const weekdaysOff = daysOf(Number(year)).filter(day => !atWeekend(day) && !isWorkingDay(day))
    assert.deepEqual(weekdaysOff, holidays)
    for (const day of holidays) assert.ok(bankHolidayOn(day), day)
    assert.deepEqual(daysOf(Number(year)).filter(atWeekend).filter(isWorkingDay), [])
  })

test('PLAN-04 a bank holiday is named, and Mothering Sunday is none', () => {
  assert.equal(bankHolidayOn('2026-04-03'), 'Good Friday')
  assert.equal(bankHolidayOn('2026-12-28'), 'Boxing Day (substitute day)')
  assert.equal(bankHolidayOn('2023-05-08'), "King Charles III's Coronation")
  assert.equal(bankHolidayOn('2026-03-15'), null)
  assert.equal(bankHolidayOn('2026-04-07'), null)
})
