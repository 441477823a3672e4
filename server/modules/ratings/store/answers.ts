import { sql } from 'kysely'
import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'

export interface AnswerText {
  code: string
  answer: 'yes' | 'no' | null
  reasons: string
}

/** What goes with a save into the history, and which version the person saw. */
export interface SaveOfAnswer {
  /** The save's own id. */
  saveId: string
  /** The version that the page showed; 0 for an answer not given yet. */
  seen: number
  /** Why it is changed, where the person says so. */
  why: string
}

/**
 * Writes an answer as this person saw it, and what that changed under the save's own id, in one statement: a save is the
 * most frequent write of all, and each further statement costs it a fifth.
 * @returns the new version, or undefined when someone else changed the answer meanwhile: then nothing was written.
 */
export const writeAnswer = async (
  db: Db,
  { who, when }: Act,
  inspectionId: string,
  { code, answer, reasons }: AnswerText,
  { saveId, seen, why }: SaveOfAnswer,
): Promise<number | undefined> => {
  const { rows } = await sql<{ version: number }>`
    with before as (
      select answer, reasons from ratings_answer where inspection_id = ${inspectionId} and code = ${code}
    ), written as (
      insert into ratings_answer (inspection_id, code, answer, reasons, version, changed_at, changed_by)
      values (${inspectionId}, ${code}, ${answer}, ${reasons}, ${seen + 1}, ${when}, ${who})
      on conflict (inspection_id, code) do update
        set answer = excluded.answer, reasons = excluded.reasons, version = excluded.version,
            changed_at = excluded.changed_at, changed_by = excluded.changed_by
        where ratings_answer.version = ${seen}
      returning *
    )
    insert into ratings_answer_change (id, inspection_id, code, version, from_answer, to_answer, from_reasons, to_reasons,
                                       why, changed_at, changed_by)
    select ${saveId}::uuid, inspection_id, code, version, before.answer, written.answer, coalesce(before.reasons, ''),
           written.reasons, ${why}, changed_at, changed_by
    from written left join before on true
    returning version
  `.execute(db)
  return rows[0]?.version
}
