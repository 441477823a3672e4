import type { Json } from '#platform/db/tables.ts'
import type { DayTyped, Interviewee } from './rules/interview/interview-text.ts'

/** What is recorded of an interview, with the version that it is. */
interface InterviewRow {
  caseId: string
  heldOn: Json<DayTyped>
  heldAt: string
  interviewee: Interviewee | null
  substituteRole: string
  substituteSuitable: string
  substituteSupervises: 'yes' | 'no' | null
  language: 'en' | 'cy' | 'other' | null
  notes: Json<Record<string, string>>
  codes: Json<string[]>
  secondPerson: string | null
  secondPersonLeft: string
  feedback: Interviewee | 'none' | null
  strengths: string
  areas: string
  version: number
  changedAt: Date
  changedBy: string
}

declare module '#platform/db/tables.ts' {
  interface Tables {
    /** The interview about a case, as it stands. Nobody but who may open the case reads it; others are given counts of codes alone. */
    caseworkInterview: InterviewRow
    /** Every save of an interview, as it was after it. The id is the save's own, so that a save sent twice counts once. */
    caseworkInterviewChange: InterviewRow & { id: string }
  }
}
