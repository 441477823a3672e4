import type {
  Absence,
  TimetabledCase,
  TimetabledInspector,
  TimetableSetting,
} from '../../server/modules/casework/rules/timetable/setting.ts'
import type { Timetable } from '../../server/modules/casework/rules/timetable/timetable.ts'
import type { InterviewWeek } from '../../server/modules/casework/rules/timetable/week.ts'
import type { Random } from '../../server/modules/sampling/rules/random.ts'

const days = [2, 3, 4, 5, 6].map(day => `2026-03-0${day}`)
const week: InterviewWeek = {
  days,
  firstStart: '09:00',
  lastEnd: '17:00',
  midday: { from: '12:15', until: '13:00' },
  minutes: 60,
  gap: 15,
}
const halfDays = days.flatMap(day => [
  { day, from: '08:00', until: '12:15' },
  { day, from: '12:15', until: '18:00' },
])

const chance = (random: Random, share: number): boolean => random.unit() < share

/** Twelve inspectors: two speak Welsh, one is a deputy with other duties, two are trainees; some are away for half a day. */
const inspectors = (random: Random): TimetabledInspector[] =>
  Array.from({ length: 12 }, (_, n) => ({
    username: `inspector-${n}`,
    name: `Inspector ${n}`,
    grade: n > 9 ? 'trainee' : 'inspector',
    languages: n < 2 ? ['en', 'cy'] : ['en'],
    hours: halfDays.filter(() => !chance(random, 0.1)),
    mostADay: n === 2 || n > 9 ? 2 : 4,
    mostCases: n === 2 ? 4 : n > 9 ? 6 : null,
  }))

/**
 * An invented interview week of so many cases.
 * @param absent The part of half-days that each practitioner is not available.
 * @param conflicts How likely a conflict of interest is between an inspector and a case.
 */
export const interviewWeek = (
  random: Random,
  { cases, absent, conflicts }: { cases: number; absent: number; conflicts: number },
): TimetableSetting => {
  const team = inspectors(random)
  const inspected = Array.from(
    { length: cases },
    (_, n): TimetabledCase => ({
      id: `case-${n + 1}`,
      number: n + 1,
      conflicts: team.filter(() => chance(random, conflicts)).map(({ username }) => username),
      fileRead: n % 12 === 11,
      interviewee: `Practitioner ${n + 1}`,
      language: n % 15 === 0 ? 'cy' : 'en',
      onlyGrades: n % 10 === 0 ? { grades: ['inspector'], rule: 'no trainee takes such a case' } : null,
      locked: { inspector: null, time: null },
    }),
  )
  const absences = inspected.flatMap(({ interviewee }): Absence[] =>
    halfDays.filter(() => chance(random, absent)).map(half => ({ interviewee, ...half })),
  )
  return { week, inspectors: team, cases: inspected, absences }
}

/** The same after one interview in ten is locked where it is, and one practitioner in ten is not there when they were to be. */
export const withLateChanges = (setting: TimetableSetting, timetable: Timetable, random: Random): TimetableSetting => {
  const placeOf = (id: string) => timetable.find(placement => placement.case === id)
  const absences = setting.cases.flatMap(({ id, interviewee }): Absence[] => {
    const time = placeOf(id)?.time
    return time && chance(random, 0.1) ? [{ interviewee, day: time.day, from: '08:00', until: '18:00' }] : []
  })
  const cases = setting.cases.map(each => {
    const place = placeOf(each.id)
    const isAway = absences.some(({ interviewee }) => interviewee === each.interviewee)
    return place && !isAway && chance(random, 0.1)
      ? { ...each, locked: { inspector: place.inspector, time: place.time } }
      : each
  })
  return { ...setting, cases, absences: [...setting.absences, ...absences] }
}
