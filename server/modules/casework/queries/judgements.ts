import type { Db } from '#platform/db/open.ts'
import { says } from '#platform/save-outcome.ts'
import type { Judgement, JudgementText } from '../rules/judgement.ts'

const columns = ['code', 'answer', 'evidence', 'prompts', 'version', 'changedAt', 'changedBy'] as const

/** The judgements on a case, by the code of the question. */
export const judgementsOf = async (db: Db, caseId: string): Promise<ReadonlyMap<string, Judgement>> => {
  const rows = await db.selectFrom('caseworkAnswer').select(columns).where('caseId', '=', caseId).execute()
  return new Map(rows.map(row => [row.code, row]))
}

/** The judgement on one question, or undefined before the first save. */
export const findJudgement = (db: Db, caseId: string, code: string): Promise<Judgement | undefined> =>
  db
    .selectFrom('caseworkAnswer')
    .select(columns)
    .where('caseId', '=', caseId)
    .where('code', '=', code)
    .executeTakeFirst()

/** Every save of one judgement, the first one first. */
export const judgementChanges = (db: Db, caseId: string, code: string): Promise<Judgement[]> =>
  db
    .selectFrom('caseworkAnswerChange')
    .select(columns)
    .where('caseId', '=', caseId)
    .where('code', '=', code)
    .orderBy('version')
    .execute()

/** The version that this same save led to, if it arrived before: its own id, and the same words. */
export const findJudgementSave = async (
  db: Db,
  caseId: string,
  saveId: string,
  text: JudgementText,
): Promise<number | undefined> => {
  const row = await db
    .selectFrom('caseworkAnswerChange')
    .select(columns)
    .where('id', '=', saveId)
    .where('caseId', '=', caseId)
    .where('code', '=', text.code)
    .executeTakeFirst()
  return row && says(row, text) ? row.version : undefined
}
