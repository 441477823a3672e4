import { sql } from 'kysely'
import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import type { JudgementText } from '../rules/judgement.ts'

export interface SaveOfJudgement {
  /** The save's own id. */
  saveId: string
  /** The version that the page showed; 0 for a question not judged yet. */
  seen: number
}

/**
 * Writes a judgement as this person saw it, and its history under the save's own id, in one statement: a save is the most
 * frequent write of all.
 * @returns the new version, or undefined when someone else changed the judgement meanwhile: then nothing was written.
 */
export const writeJudgement = async (
  db: Db,
  { who, when }: Act,
  caseId: string,
  { code, answer, evidence, prompts }: JudgementText,
  { saveId, seen }: SaveOfJudgement,
): Promise<number | undefined> => {
  const { rows } = await sql<{ version: number }>`
    with written as (
      insert into casework_answer (case_id, code, answer, evidence, prompts, version, changed_at, changed_by)
      values (${caseId}, ${code}, ${answer}, ${evidence}, ${JSON.stringify(prompts)}::jsonb, ${seen + 1}, ${when}, ${who})
      on conflict (case_id, code) do update
        set answer = excluded.answer, evidence = excluded.evidence, prompts = excluded.prompts,
            version = excluded.version, changed_at = excluded.changed_at, changed_by = excluded.changed_by
        where casework_answer.version = ${seen}
      returning *
    )
    insert into casework_answer_change (id, case_id, code, version, answer, evidence, prompts, changed_at, changed_by)
    select ${saveId}::uuid, case_id, code, version, answer, evidence, prompts, changed_at, changed_by from written
    returning version
  `.execute(db)
  return rows[0]?.version
}
