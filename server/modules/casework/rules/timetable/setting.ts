import type { Language } from '#platform/dates.ts'
import type { InspectedCase } from '../inspected-case.ts'
import type { InterviewTime, InterviewWeek, Period } from './week.ts'

/** Someone who inspects cases in the interview week. */
export interface TimetabledInspector {
  username: string
  name: string
  /** What rules on who may take a case speak of: `trainee`. */
  grade: string
  languages: readonly Language[]
  /** When they are there. A day may have several parts. */
  hours: readonly Period[]
  /** Limits of this person, as of a deputy or a trainee: interviews on one day; cases in all, file reads with them. */
  mostADay: number | null
  mostCases: number | null
}

/** What a person has chosen for a case: it stays when the timetable is worked out again. */
export interface LockedChoice {
  inspector: string | null
  time: InterviewTime | null
}

/** A case that needs an inspector and, unless it is a file read, a time for the interview. */
export interface TimetabledCase extends Pick<InspectedCase, 'id' | 'number' | 'conflicts' | 'fileRead'> {
  /** Who is interviewed: the practitioner, or who stands in for them. */
  interviewee: string
  /** The language asked for. */
  language: Language
  /** Who alone may take it, with the rule in words; null: anyone. */
  onlyGrades: { grades: readonly string[]; rule: string } | null
  locked: LockedChoice
}

/** When someone cannot be interviewed. */
export interface Absence extends Period {
  interviewee: string
}

/** Everything that a timetable is worked out from (CASE-04). */
export interface TimetableSetting {
  week: InterviewWeek
  inspectors: readonly TimetabledInspector[]
  cases: readonly TimetabledCase[]
  absences: readonly Absence[]
}
