import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proposeTimetable } from '../../solver/propose-timetable.ts'
import type { TimetabledCase, TimetabledInspector, TimetableSetting } from './setting.ts'

const day = '2026-03-02'

const inspector = (name: string, other: Partial<TimetabledInspector> = {}): TimetabledInspector => ({
  ...{ username: name.toLowerCase(), name, grade: 'inspector', languages: ['en'] },
  ...{ hours: [{ day, from: '09:00', until: '17:00' }], mostADay: null, mostCases: null },
  ...other,
})

const inspected = (number: number, other: Partial<TimetabledCase> = {}): TimetabledCase => ({
  ...{ id: `id-${number}`, number, conflicts: [], fileRead: false, interviewee: `Practitioner ${number}` },
  ...{ language: 'en', onlyGrades: null, locked: { inspector: null, time: null } },
  ...other,
})

const setting: TimetableSetting = {
  week: { ...{ days: [day], firstStart: '09:30', lastEnd: '12:00', midday: null }, ...{ minutes: 60, gap: 15 } },
  inspectors: [inspector('Asha'), inspector('Ben', { hours: [{ day, from: '10:00', until: '12:00' }] })],
  cases: [inspected(1)],
  absences: [],
}

const reasonsIn = async (other: Partial<TimetableSetting>): Promise<(readonly string[])[]> => {
  const { unplaced } = await proposeTimetable({ ...setting, ...other })
  return unplaced.map(({ reasons }) => reasons)
}

test('CASE-04 of a case that nobody may take it is said who may not, and why', async () => {
  assert.deepEqual(await reasonsIn({ cases: [inspected(1, { language: 'cy', conflicts: ['ben'] })] }), [
    [
      'Nobody on the team can take the case',
      'Does not speak Welsh, in which the interview is asked for: Asha and Ben',
      'Has declared a conflict of interest: Ben',
    ],
  ])
  const onlyGrades = { grades: ['lead'], rule: 'a lead inspector takes it' }
  assert.deepEqual(await reasonsIn({ cases: [inspected(1, { onlyGrades })] }), [
    ['Nobody on the team can take the case', 'Is not one of those who may (a lead inspector takes it): Asha and Ben'],
  ])
})

test('CASE-04 CASE-05 of a practitioner who is not there it is said, with what can be done', async () => {
  const absent = { interviewee: 'Practitioner 1', day }
  assert.deepEqual(await reasonsIn({ absences: [{ ...absent, from: '00:00', until: '23:00' }] }), [
    [
      'Practitioner 1 is not available at any time of the interview week: agree a substitute, or inspect the case as a file read',
    ],
  ])
  assert.deepEqual(
    await reasonsIn({
      absences: [{ ...absent, from: '10:45', until: '12:00' }],
      cases: [inspected(1, { conflicts: ['asha'] })],
    }),
    [['Ben alone may take the case, and is not there when Practitioner 1 is available: Monday 2 March 2026 at 9:30am']],
  )
})

test('CASE-04 of cases with too few places it is said which they are, and which places', async () => {
  const cases = [1, 2, 3, 4].map(number => inspected(number))
  assert.deepEqual(await reasonsIn({ cases }), [
    [
      '4 cases (1, 2, 3 and 4) have only 3 places between them',
      'Asha: Monday 2 March 2026 at 9:30am and 10:45am',
      'Ben: Monday 2 March 2026 at 10:45am',
    ],
  ])
  const limited = [inspector('Asha', { mostADay: 1 }), inspector('Ben', { mostCases: 0 })]
  assert.deepEqual(await reasonsIn({ inspectors: limited, cases: cases.slice(0, 2) }), [
    [
      '2 cases (1 and 2) have only 1 place between them',
      'Asha: Monday 2 March 2026 at 9:30am and 10:45am, with 1 interview a day at most',
      'Ben: 0 cases, the limit set for them',
    ],
  ])
  const absences = [
    { interviewee: 'Practitioner 1', day, from: '10:45', until: '17:00' },
    { interviewee: 'Practitioner 2', day, from: '09:00', until: '10:45' },
  ]
  const [first] = await reasonsIn({ inspectors: limited, cases: cases.slice(0, 2), absences })
  assert.equal(first?.[0], '2 cases (1 and 2) have only 1 place between them', 'each at a time of its own')
  assert.deepEqual(await reasonsIn({ inspectors: [inspector('Ben', { mostCases: 0 })] }), [
    ['Case 1 has no place within these limits', 'Ben: 0 cases, the limit set for them'],
  ])
})

test('CASE-04 of a locked choice that cannot be kept it is said why; it is never changed for another', async () => {
  const locked = (inspector: string | null, start: string | null, on = day) =>
    inspected(1, { conflicts: ['ben'], locked: { inspector, time: start === null ? null : { day: on, start } } })
  const whyNot = async (one: TimetabledCase) => (await reasonsIn({ cases: [one] })).flat()
  assert.deepEqual(await whyNot(locked('ben', null)), [
    'The case is locked to Ben, who cannot take it',
    'Has declared a conflict of interest: Ben',
  ])
  assert.deepEqual(await whyNot(locked('cai', null)), ['The case is locked to someone who is not on the team'])
  assert.deepEqual(await whyNot(locked(null, '08:00')), [
    'The case is locked to Monday 2 March 2026 at 8am, and Asha is not there then',
  ])
  assert.deepEqual(await whyNot(locked(null, '09:30', '2026-03-09')), [
    'The case is locked to Monday 9 March 2026 at 9:30am, which is not in the interview week',
  ])
})

test('CASE-04 of a file read it is said that everyone who may take it has all that their limits allow', async () => {
  const inspectors = [inspector('Asha', { mostCases: 1 })]
  const cases = [inspected(1), inspected(2, { fileRead: true })]
  assert.deepEqual(await reasonsIn({ inspectors, cases }), [
    ['Asha has as many cases as the limit set for them allows: 1'],
  ])
})
