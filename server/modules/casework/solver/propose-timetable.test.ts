import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TimetabledCase, TimetabledInspector, TimetableSetting } from '../rules/timetable/setting.ts'
import { proposeTimetable } from './propose-timetable.ts'

const days = ['2026-03-02', '2026-03-03']

const inspector = (username: string, mostCases: number | null = null): TimetabledInspector => ({
  ...{ username, name: username, grade: 'inspector', languages: ['en'], mostADay: null, mostCases },
  hours: days.map(day => ({ day, from: '09:00', until: '17:00' })),
})

const settingOf = (count: number, inspectors: readonly TimetabledInspector[]): TimetableSetting => ({
  week: { days, firstStart: '09:00', lastEnd: '17:00', midday: null, minutes: 60, gap: 15 },
  inspectors,
  cases: Array.from(
    { length: count },
    (_, n): TimetabledCase => ({
      ...{ id: `id-${n}`, number: n + 1, conflicts: [], fileRead: n === 1, interviewee: `Practitioner ${n}` },
      ...{ language: 'en', onlyGrades: null, locked: { inspector: null, time: null } },
    }),
  ),
  absences: [],
})

const loadsOf = async (setting: TimetableSetting): Promise<number[]> =>
  (await proposeTimetable(setting)).loads.map(({ cases }) => cases)

test('CASE-04 cases are shared out evenly beyond the greatest load, and by what each has room for', async () => {
  const five = ['asha', 'ben', 'cai', 'dee', 'eve'].map(username => inspector(username))
  assert.deepEqual((await loadsOf(settingOf(6, five))).sort(), [1, 1, 1, 1, 2])
  assert.deepEqual((await loadsOf(settingOf(11, five))).sort(), [2, 2, 2, 2, 3])
  // Two days have room for 12 interviews; whoever is limited to 6 has half as many.
  const limited = [inspector('asha'), inspector('ben', 6), inspector('cai')]
  assert.deepEqual(await loadsOf(settingOf(10, limited)), [4, 2, 4])
})

test('CASE-04 fair loads come before few changes: what was shared out unevenly does not stay so', async () => {
  const five = ['asha', 'ben', 'cai', 'dee', 'eve'].map(username => inspector(username))
  const setting = settingOf(6, five)
  const before = setting.cases.map(({ id, fileRead }, n) => ({
    ...{ case: id, inspector: five[n % 3]?.username as string },
    time: fileRead ? null : { day: days[0] as string, start: n < 3 ? '09:00' : '10:15' },
  }))
  const { loads, changed } = await proposeTimetable(setting, before)
  assert.deepEqual(loads.map(({ cases }) => cases).sort(), [1, 1, 1, 1, 2])
  assert.equal(changed.length, 2)
})

test('CASE-04 everyone’s interviews are spread over the days, each as early as can be', async () => {
  const { placements } = await proposeTimetable(settingOf(9, [inspector('asha'), inspector('ben')]))
  for (const username of ['asha', 'ben']) {
    const own = placements.flatMap(({ inspector, time }) => (inspector === username && time ? [time] : []))
    assert.equal(own.length, 4)
    for (const day of days)
      assert.deepEqual(
        own
          .filter(time => time.day === day)
          .map(({ start }) => start)
          .sort(),
        ['09:00', '10:15'],
      )
  }
})
