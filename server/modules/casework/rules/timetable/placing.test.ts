import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyTimetables, timetableSettings } from '../../../../testutils/generated-timetables.ts'
import { clashesOf } from './clashes.ts'
import { clashesIfPlaced, freePlaces } from './placing.ts'
import { timesOf } from './week.ts'

const versioned = timetableSettings.map(setting => ({
  ...setting,
  inspectors: setting.inspectors.map(inspector => ({ ...inspector, version: 0 })),
}))

test('CASE-04 what is shown before a place is chosen is what clashes in the whole timetable once it is chosen', () => {
  fc.assert(
    fc.property(versioned, anyTimetables, (setting, timetable) => {
      for (const inspected of setting.cases) {
        const others = timetable.filter(placement => placement.case !== inspected.id)
        const clashesAt = (inspector: string, time: { day: string; start: string }) =>
          clashesOf([...others, { case: inspected.id, inspector, time }], setting).filter(({ cases }) =>
            cases.includes(inspected.id),
          )
        for (const { username } of setting.inspectors) {
          const free = freePlaces({ setting, timetable }, inspected).find(each => each.username === username)
          for (const time of timesOf(setting.week)) {
            const expected = clashesAt(username, time)
            assert.deepEqual(
              clashesIfPlaced({ setting, timetable }, inspected, { inspector: username, time }),
              expected,
            )
            assert.equal(
              free?.times.some(each => each.day === time.day && each.start === time.start) ?? false,
              expected.length === 0,
            )
          }
        }
      }
    }),
  )
})
