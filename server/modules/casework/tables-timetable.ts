import type { ColumnType } from 'kysely'
import type { Language } from '#platform/dates.ts'
import type { Json } from '#platform/db/tables.ts'
import type { IssuedTimetable } from './rules/timetable/issued-timetable.ts'
import type { Keeping } from './rules/timetable/slot.ts'
import type { Timetable, Unplaced } from './rules/timetable/timetable.ts'
import type { InterviewWeek, Period } from './rules/timetable/week.ts'

interface Changed {
  version: number
  changedAt: Date
  changedBy: string
}

declare module '#platform/db/tables.ts' {
  interface Tables {
    /** The interview week of an inspection, once someone has set it; before, the programme's timeline gives it. */
    caseworkWeek: Changed & {
      inspectionId: string
      days: Json<string[]>
      firstStart: string
      lastEnd: string
      midday: ColumnType<InterviewWeek['midday'], string | null, string | null>
      minutes: number
      gap: number
    }
    /** What someone has set for an inspector in the interview week. */
    caseworkInspector: Changed & {
      inspectionId: string
      username: string
      hours: Json<Period[]>
      /** Interviews on one day at most; cases in all at most. */
      dailyLimit: number | null
      caseLimit: number | null
      welsh: boolean
    }
    /** When someone of the inspected body cannot be interviewed: by the practitioner's code, or the substitute's name. */
    caseworkInterviewee: Changed & {
      inspectionId: string
      interviewee: string
      away: Json<Period[]>
    }
    /** When the interview about a case is, and what of its place stays when the timetable is worked out again. */
    caseworkSlot: Changed & {
      caseId: string
      day: string | null
      start: string | null
      kept: Keeping
      /** The language asked for; null: as the facts of the case say. */
      language: Language | null
    }
    /** A practitioner who is not available: the substitute, or a file read where the last four are null. */
    caseworkUnavailable: {
      caseId: string
      reason: string
      agreedWith: string
      name: string | null
      role: string | null
      suitable: string | null
      supervises: boolean | null
      recordedAt: Date
      recordedBy: string
    }
    /** Each time that a timetable was worked out, with what came of it. */
    caseworkWorkingOut: {
      inspectionId: string
      number: number
      placements: Json<Timetable>
      unplaced: Json<readonly Unplaced[]>
      workedAt: Date
      workedBy: string
    }
    /** The timetable as it was issued to the inspected body. Never changes. */
    caseworkIssue: {
      inspectionId: string
      number: number
      timetable: Json<IssuedTimetable>
      issuedAt: Date
      issuedBy: string
    }
    /** What the inspected body asks to have changed, with the lead inspector's answer. */
    caseworkChangeRequest: {
      id: string
      caseId: string
      kind: 'another-time' | 'not-available'
      wish: string
      askedForBy: string
      askedOn: string
      recordedAt: Date
      recordedBy: string
      granted: boolean | null
      answer: string | null
      answeredAt: Date | null
      answeredBy: string | null
    }
  }
}
