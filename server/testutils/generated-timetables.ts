import fc from 'fast-check'
import type {
  Absence,
  TimetabledCase,
  TimetabledInspector,
  TimetableSetting,
} from '../modules/casework/rules/timetable/setting.ts'
import type { Timetable } from '../modules/casework/rules/timetable/timetable.ts'
import type { InterviewTime, InterviewWeek, Period } from '../modules/casework/rules/timetable/week.ts'

/** Mostly the usual, now and then another. */
const mostly = <T>(usual: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other })

const monday = '2026-03-02'
const tuesday = '2026-03-03'
const people = ['asha', 'ben', 'cai'] as const
const interviewees = ['Jo Lee', 'Kit Moss', 'Lou Nash', 'Max Orr', 'Nia Pugh'] as const

const weeks: fc.Arbitrary<InterviewWeek> = fc.record({
  days: fc.constantFrom([monday], [monday, tuesday]),
  firstStart: fc.constant('09:30'),
  lastEnd: fc.constantFrom('11:30', '12:00', '13:30'),
  midday: fc.constantFrom(null, { from: '10:30', until: '11:00' }, { from: '10:30', until: '10:40' }),
  minutes: fc.constantFrom(45, 60),
  gap: fc.constantFrom(0, 15, 30),
})

const dayParts: fc.Arbitrary<Period> = fc.record({
  day: fc.constantFrom(monday, tuesday),
  from: fc.constantFrom('09:00', '10:00', '11:00'),
  until: fc.constantFrom('11:00', '12:00', '14:00'),
})

const wholeDays: readonly Period[] = [monday, tuesday].map(day => ({ day, from: '09:00', until: '17:00' }))

const inspector = (username: string): fc.Arbitrary<TimetabledInspector> =>
  fc.record({
    username: fc.constant(username),
    name: fc.constant(username.toUpperCase()),
    grade: fc.constantFrom('inspector', 'inspector', 'trainee'),
    languages: fc.constantFrom(['en' as const], ['en' as const, 'cy' as const]),
    hours: fc.oneof({ weight: 2, arbitrary: fc.constant(wholeDays) }, fc.array(dayParts, { maxLength: 2 })),
    mostADay: mostly<number | null>(null, fc.nat({ max: 2 })),
    mostCases: mostly<number | null>(null, fc.nat({ max: 2 })),
  })

const times: fc.Arbitrary<InterviewTime> = fc.record({
  day: fc.constantFrom(monday, monday, tuesday),
  start: fc.constantFrom('09:30', '09:30', '10:30', '10:00', '11:00'),
})

const cases = (count: number, shared: boolean): fc.Arbitrary<TimetabledCase[]> =>
  fc.tuple(
    ...Array.from({ length: count }, (_, n) =>
      fc.record({
        id: fc.constant(`case-${n + 1}`),
        number: fc.constant(n + 1),
        conflicts: mostly<string[]>([], fc.subarray([...people])),
        fileRead: fc.constantFrom(false, false, false, true),
        interviewee: fc.constantFrom(...(shared ? interviewees.slice(0, 2) : [interviewees[n] as string])),
        language: mostly<'en' | 'cy'>('en', fc.constant('cy')),
        onlyGrades: mostly<TimetabledCase['onlyGrades']>(
          null,
          fc.constant({ grades: ['inspector'], rule: 'no trainee takes such a case' }),
        ),
        locked: fc.record({
          inspector: mostly<string | null>(null, fc.constantFrom(...people)),
          time: fc.option(times, { freq: 4 }),
        }),
      }),
    ),
  )

const absences: fc.Arbitrary<Absence[]> = fc.array(
  fc.tuple(fc.constantFrom(...interviewees), dayParts).map(([interviewee, part]) => ({ interviewee, ...part })),
  { maxLength: 4 },
)

/** What a timetable is worked out from: up to five cases, three people and two days, and whatever may stand in the way. */
export const timetableSettings: fc.Arbitrary<TimetableSetting> = fc
  .tuple(fc.nat({ max: 5 }), fc.integer({ min: 0, max: 3 }), mostly(false, fc.constant(true)))
  .chain(([count, team, shared]) =>
    fc.record({
      week: weeks,
      inspectors: fc.tuple(...people.slice(0, team).map(inspector)),
      cases: cases(count, shared),
      absences,
    }),
  )

/**
 * The same with room to choose: three or four cases, two people, of whom one may have half the hours, and little in the way;
 * now and then with practitioners who have several cases.
 */
export const roomySettings: fc.Arbitrary<TimetableSetting> = fc
  .tuple(fc.integer({ min: 3, max: 4 }), fc.boolean())
  .chain(([count, shared]) =>
    fc.record({
      week: weeks.chain(week =>
        fc.constantFrom('10:30', '11:30', '12:00').map(lastEnd => ({ ...week, lastEnd, midday: null })),
      ),
      inspectors: fc.tuple(
        ...people
          .slice(0, 2)
          .map(username =>
            inspector(username).chain(each =>
              fc.constantFrom(wholeDays, wholeDays, wholeDays.slice(0, 1)).map(hours => ({ ...each, hours })),
            ),
          ),
      ),
      cases: cases(count, shared).map(all => all.map(each => ({ ...each, language: 'en' as const, onlyGrades: null }))),
      absences: mostly<Absence[]>([], absences),
    }),
  )

/** Any timetable of these people and cases, whether it can be or not; a case may be in it several times. */
export const anyTimetables: fc.Arbitrary<Timetable> = fc.array(
  fc.record({
    case: fc.constantFrom('case-1', 'case-2', 'case-3', 'case-4', 'case-5'),
    inspector: fc.constantFrom(...people),
    time: fc.option(times, { freq: 5 }),
  }),
  { maxLength: 6 },
)
