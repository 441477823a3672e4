import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import type { InterviewText } from '../rules/interview/interview-text.ts'

export interface SaveOfInterview {
  /** The save's own id. */
  saveId: string
  /** The version that the page showed; 0 for an interview of which nothing is recorded yet. */
  seen: number
}

/**
 * Writes an interview as this person saw it, and its history under the save's own id.
 * @returns the new version, or undefined when someone else changed the interview meanwhile: then nothing was written.
 */
export const writeInterview = async (
  db: Db,
  { who, when }: Act,
  caseId: string,
  { heldOn, notes, codes, ...text }: InterviewText,
  { saveId, seen }: SaveOfInterview,
): Promise<number | undefined> => {
  const row = {
    ...{ ...text, caseId, version: seen + 1, changedAt: when, changedBy: who },
    ...{ heldOn: JSON.stringify(heldOn), notes: JSON.stringify(notes), codes: JSON.stringify(codes) },
  }
  const written = await db
    .insertInto('caseworkInterview')
    .values(row)
    .onConflict(conflict => conflict.column('caseId').doUpdateSet(row).where('caseworkInterview.version', '=', seen))
    .returning('version')
    .executeTakeFirst()
  if (!written) return undefined
  await db
    .insertInto('caseworkInterviewChange')
    .values({ id: saveId, ...row })
    .execute()
  return written.version
}
