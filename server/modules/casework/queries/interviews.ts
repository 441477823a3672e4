import type { Db } from '#platform/db/open.ts'
import { type InterviewText, isSameInterview, type RecordedInterview } from '../rules/interview/interview-text.ts'

const columns = [
  ...(['heldOn', 'heldAt', 'language', 'interviewee', 'substituteRole', 'substituteSuitable'] as const),
  ...(['substituteSupervises', 'notes', 'codes', 'secondPerson', 'secondPersonLeft', 'feedback'] as const),
  ...(['strengths', 'areas', 'version', 'changedAt', 'changedBy'] as const),
] as const

/**
 * The interview about a case, or undefined before the first save. Only for who opened the case by `openCase`: what was said there
 * goes nowhere else (CASE-07; DIPP manual 1.4, 6.6).
 */
export const findInterview = (db: Db, caseId: string): Promise<RecordedInterview | undefined> =>
  db.selectFrom('caseworkInterview').select(columns).where('caseId', '=', caseId).executeTakeFirst()

/** The version that this same save led to, if it arrived before: its own id, and the same words. */
export const findInterviewSave = async (
  db: Db,
  caseId: string,
  saveId: string,
  text: InterviewText,
): Promise<number | undefined> => {
  const row = await db
    .selectFrom('caseworkInterviewChange')
    .select(columns)
    .where('id', '=', saveId)
    .where('caseId', '=', caseId)
    .executeTakeFirst()
  return row && isSameInterview(row, text) ? row.version : undefined
}

/** Every save of the interview about a case, the first one first. Only for who opened the case by `openCase`. */
export const interviewChanges = (db: Db, caseId: string): Promise<RecordedInterview[]> =>
  db.selectFrom('caseworkInterviewChange').select(columns).where('caseId', '=', caseId).orderBy('version').execute()
