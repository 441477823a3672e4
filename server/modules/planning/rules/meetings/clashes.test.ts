import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { clashesOf } from './clashes.ts'
import type { ExpectedMeeting } from './expected-meetings.ts'
import type { Attendee, Meeting } from './meeting.ts'

const expected: ExpectedMeeting[] = [
  {
    ...{ id: 'heads', name: 'PDU heads', kind: 'focus-group', fixed: true, weekday: 'tuesday', step: 'week-two' },
    ...{
      attendees: ['PDU heads'],
      agenda: [],
      team: [['lead-inspector']],
      record: [],
      informs: [],
      source: 'Invented',
    },
  },
  {
    ...{ id: 'mappa', name: 'MAPPA', kind: 'meeting', fixed: false, step: 'week-two', attendees: ['MAPPA chairs'] },
    ...{ agenda: [], team: [], record: [], informs: [], source: 'Invented' },
  },
]
const setting = {
  expected,
  windows: new Map([['week-two', { days: ['2026-03-02', '2026-03-03', '2026-03-06'], from: '13:00', until: '14:00' }]]),
  format: {
    ...{ groupFrom: 3, groupTo: 6, minutesFrom: 45, minutesTo: 90, sameGrade: true, withoutLineManagers: true },
    ...{ hours: { from: '09:00', to: '17:00' }, prefers: 'face-to-face' as const, mixed: 'with-reason' as const },
    source: 'Invented',
  },
  team: [
    { username: 'lea', name: 'Lea', role: 'lead-inspector' },
    { username: 'tom', name: 'Tom', role: 'assistant-inspector' },
  ],
  roleNames: new Map([['lead-inspector', 'Lead inspector']]),
  calendar: () => null,
  absences: [],
}
const person = (name: string, more: Partial<Attendee> = {}): Attendee => ({
  ...{ name, post: 'Officer', grade: 'Band 4', lineManager: '' },
  ...more,
})
let count = 0
const meeting = (more: Partial<Meeting> = {}): Meeting => {
  count += 1
  return {
    ...{ id: `m${count}`, name: `Meeting ${count}`, kind: 'meeting', covers: [], day: '2026-03-03', start: '10:00' },
    ...{ minutes: 60, form: 'face-to-face', mixedReason: '', place: '', attendees: [], team: ['lea'], version: 1 },
    ...{ changedAt: new Date(0), changedBy: 'joan', cancelled: null },
    ...more,
  }
}
const words = (...meetings: Meeting[]) => clashesOf(meetings, setting).map(clash => clash.words)

test('PLAN-09 a person in two meetings at once is pointed out in both, of the team or of those asked; one after the other is fine', () => {
  const a = meeting({ attendees: [person('Ann Lee')] })
  const b = meeting({ start: '10:30', team: ['tom'], attendees: [person('ann  lee')] })
  assert.deepEqual(words(a, b), [
    `Ann Lee is at “${b.name}” at the same time`,
    `Ann Lee is at “${a.name}” at the same time`,
  ])
  assert.deepEqual(words(a, { ...b, start: '11:00' }), [])
  assert.match(words(meeting(), meeting())[0] ?? '', /^Lea is at/)
  assert.deepEqual(words(a, { ...b, cancelled: { at: new Date(0), by: 'joan', reason: 'Ill' } }), [])
})

test('PLAN-09 day, hours, length and team are checked against the programme', () => {
  const heads = { covers: ['heads'], kind: 'focus-group' }
  assert.deepEqual(words(meeting({ ...heads, day: '2026-03-02', start: '14:00' })), [
    'The programme has it on a Tuesday',
  ])
  const moved = { ...setting, windows: new Map([['week-two', { days: ['2026-03-04'], from: null, until: null }]]) }
  const onItsDay = meeting({ ...heads, day: '2026-03-04' })
  assert.deepEqual(clashesOf([onItsDay], moved), [], 'its step was moved to a day that is no Tuesday')
  assert.match(words(meeting({ covers: ['mappa'], day: '2026-03-12' }))[0] ?? '', /outside the days/)
  assert.match(
    words(meeting({ covers: ['mappa'], day: '2026-03-02', start: '12:00' }))[0] ?? '',
    /hours of that day, 1pm to 5pm/,
  )
  assert.match(words(meeting({ covers: ['mappa'], day: '2026-03-06', start: '13:30' }))[0] ?? '', /9am to 2pm/)
  assert.match(words(meeting({ day: '2026-03-07' }))[0] ?? '', /weekend/)
  assert.deepEqual(words(meeting({ minutes: 30 })), ['It lasts 30 minutes; 45 to 90 are usual'])
  assert.deepEqual(words(meeting({ kind: 'observation', minutes: 20, start: '06:30' })), [])
  assert.deepEqual(words(meeting({ ...heads, team: ['tom'] })), ['It needs the lead inspector'])
  assert.deepEqual(words(meeting({ team: [] })), ['Nobody of the team takes part'])
})

test('PLAN-09 a group has the programme’s size, one grade and no line managers; whoever shares a role is asked, several roles need one meeting', () => {
  const group = (...attendees: Attendee[]) => meeting({ kind: 'focus-group', attendees })
  const three = [person('Ann'), person('Bea'), person('Cai')]
  assert.deepEqual(words(group(...three)), [])
  assert.deepEqual(words(group(person('Ann'))), ['1 person is asked; 3 to 6 are best for a group'])
  assert.deepEqual(words(group(...three, person('Dee', { grade: 'Band 6' }))), [
    'Not all are of the same grade: Band 4 and Band 6',
  ])
  assert.deepEqual(words(group(...three, person('Dee', { lineManager: 'ann' }))), [
    'ann is the line manager of Dee, and both are asked',
  ])
  const mappa = meeting({ covers: ['mappa'], attendees: [person('Eve', { post: 'MAPPA chair' })] })
  const other = meeting({ start: '12:00', attendees: [person('Fay', { post: 'MAPPA chair' }), person('Gil')] })
  assert.deepEqual(words(mappa, other), ['Fay is MAPPA chair as well: whoever shares a role is asked'])
  const twice = meeting({ start: '14:00', covers: ['heads'], attendees: [person('Eve')] })
  assert.ok(
    words(mappa, twice).includes(
      `Eve is met in “${twice.name}” as well: one meeting is enough for somebody with several roles`,
    ),
  )
})

test('PLAN-09 two meetings of one person clash just when a minute of the day is in both', () => {
  const start = fc.integer({ min: 36, max: 60 }).map(quarter => quarter * 15)
  const clock = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  fc.assert(
    fc.property(start, start, fc.constantFrom(45, 60, 90), fc.constantFrom(45, 60, 90), (a, b, one, two) => {
      const found = clashesOf(
        [meeting({ start: clock(a), minutes: one }), meeting({ start: clock(b), minutes: two })],
        setting,
      )
      let both = false
      for (let minute = a; minute < a + one; minute += 1) if (minute >= b && minute < b + two) both = true
      assert.equal(
        found.some(clash => /at the same time/.test(clash.words)),
        both,
      )
    }),
  )
})
