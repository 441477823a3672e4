import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { weekdayOf } from '#platform/dates.ts'
import { type Absence, absencesFor } from './absence.ts'
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

test('EVID-06 PLAN-09 meetings are laid out around the times at which those whom they are for are not available, and it says why one has no day', () => {
  const away = (day: string, fromTime: string | null = null, untilTime: string | null = null) => ({
    ...{ id: day, name: 'Ann Lee', post: 'Head', day, fromTime, untilTime },
  })
  const others = meeting('others', { attendees: ['Leads'] })
  const laid = (absences: readonly Absence[], wanted: readonly ExpectedMeeting[] = [meeting('m'), others]) =>
    proposeMeetings(wanted, { ...setting, absences: each => absencesFor(each, absences, []) })
  assert.equal(laid([])[0]?.day, '2026-03-02')
  const shifted = laid([
    ...week.filter(day => day !== '2026-03-05').map(day => away(day)),
    away('2026-03-05', '09:00', '11:00'),
  ])
  assert.deepEqual([shifted[0]?.day, shifted[0]?.start], ['2026-03-05', '11:00'])
  assert.deepEqual([shifted[1]?.day, shifted[1]?.why], ['2026-03-02', undefined], 'others are met as before')
  const [none] = laid(week.map(day => away(day)))
  assert.deepEqual([none?.day, none?.why], [null, 'Ann Lee is not available when there is room'])
  const [full] = laid([], [meeting('m', { minutes: { from: 600, to: 600 }, kind: 'briefing' })])
  assert.equal(full?.why, 'There is no room for it within the days and hours')
})
