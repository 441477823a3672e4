import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wrongIn } from '../../../../testutils/check-timetable.ts'
import { anyTimetables, timetableSettings } from '../../../../testutils/generated-timetables.ts'
import { clashesOf } from './clashes.ts'
import type { TimetabledCase, TimetabledInspector, TimetableSetting } from './setting.ts'

/** What each clash is, by its words. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/conflict of interest/, 'conflict'],
  [/does not speak/, 'language'],
  [/not one of those who may/, 'grade'],
  [/is a file read|has no time/, 'time'],
  [/not a day of the interview week/, 'day'],
  [/is not there for/, 'hours'],
  [/is not available for/, 'absent'],
  [/not on the team/, 'stranger'],
  [/more than once/, 'twice'],
  [/^\w+ has cases .* at once/, 'busy'],
  [/fewer than \d+ minutes/, 'gap'],
  [/is interviewed for .* at once/, 'interviewee'],
  [/interviews? on one day/, 'day-limit'],
  [/has \d+ cases?, and/, 'cases'],
]

const kindOf = (text: string): string => {
  const found = kinds.filter(([words]) => words.test(text))
  assert.equal(found.length, 1, text)
  return found[0]?.[1] as string
}

/** A case that is there three times is one clash of its own, and three pairs. */
const once = (words: readonly string[]): string[] => [
  ...words.filter(word => word !== 'twice'),
  ...(words.includes('twice') ? ['twice'] : []),
]

test('CASE-04 in any timetable, every clash is found and no other, as by a count that shares nothing with it', () => {
  fc.assert(
    fc.property(timetableSettings, anyTimetables, (setting, timetable) => {
      const found = clashesOf(timetable, setting)
      assert.deepEqual(once(found.map(({ text }) => kindOf(text)).sort()), once(wrongIn(timetable, setting).sort()))
      for (const { cases } of found) assert.ok(cases.length > 0)
    }),
    { numRuns: 1500 },
  )
})

const inspected = (number: number, other: Partial<TimetabledCase> = {}): TimetabledCase => ({
  ...{ id: `id-${number}`, number, conflicts: [], fileRead: false, interviewee: `Practitioner ${number}` },
  ...{ language: 'en', onlyGrades: null, locked: { inspector: null, time: null } },
  ...other,
})

const asha: TimetabledInspector = {
  ...{ username: 'asha', name: 'Asha Patel', grade: 'assistant-inspector', languages: ['en'] },
  hours: [{ day: '2026-03-02', from: '09:00', until: '12:30' }],
  ...{ mostADay: 2, mostCases: null },
}

const setting: TimetableSetting = {
  week: {
    ...{ days: ['2026-03-02', '2026-03-03'], firstStart: '09:30', lastEnd: '16:00', midday: null },
    ...{ minutes: 60, gap: 15 },
  },
  inspectors: [asha],
  cases: [inspected(1), inspected(2), inspected(3, { language: 'cy' })],
  absences: [{ interviewee: 'Practitioner 2', day: '2026-03-02', from: '11:00', until: '12:00' }],
}

test('CASE-04 all clashes of a change by hand are told at once, in words', () => {
  const at = (id: string, start: string) => ({ case: id, inspector: 'asha', time: { day: '2026-03-02', start } })
  assert.deepEqual(
    clashesOf([at('id-1', '09:30'), at('id-2', '10:30'), at('id-3', '12:00')], setting).map(({ text }) => text),
    [
      'Practitioner 2 is not available for case 2 on Monday 2 March 2026 at 10:30am',
      'Asha Patel cannot take case 3: Asha Patel does not speak Welsh, in which the interview is asked for',
      'Asha Patel is not there for case 3 on Monday 2 March 2026 at 12 noon',
      'Asha Patel has fewer than 15 minutes between cases 1 and 2, on Monday 2 March 2026 at 9:30am and 10:30am',
      'Asha Patel has 3 interviews on one day, and 2 is the limit set for them',
    ],
  )
})

test('CASE-04 a clash at one time says the time once', () => {
  const at = (id: string) => ({ case: id, inspector: 'asha', time: { day: '2026-03-02', start: '09:30' } })
  assert.deepEqual(
    clashesOf([at('id-1'), at('id-2')], setting).map(({ text }) => text),
    ['Asha Patel has cases 1 and 2 at once, on Monday 2 March 2026 at 9:30am'],
  )
})
