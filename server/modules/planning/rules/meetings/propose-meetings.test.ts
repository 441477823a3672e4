import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { weekdayOf } from '#platform/dates.ts'
import type { ExpectedMeeting } from './expected-meetings.ts'
import { proposeMeetings } from './propose-meetings.ts'

const week = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06']
const setting = {
  windows: new Map([['week-two', { days: week, from: '13:00', until: '14:00' }]]),
  hours: { from: '09:00', to: '17:00' },
  minutes: { from: 45, to: 90 },
  inspectors: ['lead', 'deputy'],
  taken: [],
}
const meeting = (id: string, more: Partial<ExpectedMeeting> = {}): ExpectedMeeting => ({
  ...{ id, name: id, kind: 'meeting', fixed: false, step: 'week-two', attendees: ['Head'], agenda: [] },
  ...{ team: [], record: [], informs: [], source: 'Invented' },
  ...more,
})

const arbitrary = fc
  .array(
    fc.record({
      fixed: fc.boolean(),
      weekday: fc.constantFrom('monday' as const, 'tuesday' as const, 'friday' as const),
      length: fc.constantFrom(undefined, { from: 45, to: 75 }, { from: 30, to: 30 }),
    }),
    { maxLength: 40 },
  )
  .map(all =>
    all.map(({ fixed, weekday, length }, i) =>
      meeting(`m${i}`, { fixed, ...(fixed && { weekday }), ...(length && { minutes: length }) }),
    ),
  )

const minute = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

test('PLAN-09 the programme’s meetings lie on their days and within hours, and nobody is in two of them or has no pause', () => {
  fc.assert(
    fc.property(arbitrary, meetings => {
      const proposed = proposeMeetings(meetings, setting)
      assert.deepEqual(
        proposed.map(each => each.meeting.id),
        meetings.map(({ id }) => id),
      )
      const placed = proposed.flatMap(({ day, start, minutes, team, meeting: { fixed, weekday } }) => {
        if (!day || !start) return []
        if (fixed) assert.equal(weekdayOf(day), weekday)
        const [from, to] = [minute(start), minute(start) + minutes]
        assert.ok(
          from >= minute(day === week[0] ? '13:00' : '09:00') && to <= minute(day === week[4] ? '14:00' : '17:00'),
        )
        assert.ok(to <= minute('12:30') || from >= minute('13:30'), 'midday is free')
        return team.map(who => ({ who, day, from, to }))
      })
      for (const [i, a] of placed.entries())
        for (const b of placed.slice(i + 1))
          if (a.who === b.who && a.day === b.day) assert.ok(a.to + 15 <= b.from || b.to + 15 <= a.from)
    }),
    { numRuns: 40 },
  )
})

test('PLAN-09 the inspectors hold meetings together while there is room, and apart when there is not', () => {
  const few = proposeMeetings([meeting('a'), meeting('b')], setting)
  assert.deepEqual(few[0]?.team, ['lead', 'deputy'])
  assert.notEqual(few[0]?.day, few[1]?.day, 'the days are filled evenly')
  const many = proposeMeetings(
    Array.from({ length: 35 }, (_, i) => meeting(`m${i}`, i === 0 ? { team: [['lead-inspector']] } : {})),
    setting,
  )
  assert.ok(many.every(({ day, team }) => day !== null && team.length === 1))
  assert.deepEqual(many[0]?.team, ['lead'])
  const toomany = proposeMeetings(
    Array.from({ length: 90 }, (_, i) => meeting(`m${i}`)),
    setting,
  )
  assert.ok(toomany.some(({ day, start }) => day === null && start === null))
  assert.equal(proposeMeetings([meeting('x', { step: 'unknown' })], setting)[0]?.day, null)
})
