import { sql } from 'kysely'
import type { Db } from '#platform/db/open.ts'
import type { Answer, AnswerChange } from '../rules/answer.ts'

const columns = ['code', 'answer', 'reasons', 'version', 'changedAt', 'changedBy'] as const

/** All answers of an inspection, by the code of the prompt or key question. */
export const answersOf = async (db: Db, inspectionId: string): Promise<ReadonlyMap<string, Answer>> => {
  const answers = await db
    .selectFrom('ratingsAnswer')
    .select(columns)
    .where('inspectionId', '=', inspectionId)
    .execute()
  return new Map(answers.map(answer => [answer.code, answer]))
}

/** The answer to one prompt or key question, or undefined before the first save. */
export const findAnswer = (db: Db, inspectionId: string, code: string): Promise<Answer | undefined> =>
  db
    .selectFrom('ratingsAnswer')
    .select(columns)
    .where('inspectionId', '=', inspectionId)
    .where('code', '=', code)
    .executeTakeFirst()

/** Every save of one answer, the first one first. */
export const answerChanges = (db: Db, inspectionId: string, code: string): Promise<AnswerChange[]> =>
  db
    .selectFrom('ratingsAnswerChange')
    .select(['version', 'fromAnswer', 'toAnswer', 'fromReasons', 'toReasons', 'why', 'changedAt', 'changedBy'])
    .where('inspectionId', '=', inspectionId)
    .where('code', '=', code)
    .orderBy('version')
    .execute()

/**
 * The version that this same save led to, if it arrived before: its own id, and the same words. A page that comes back from
 * the browser's history sends its old id with new words, and is another save.
 */
export const findAnswerSave = async (
  db: Db,
  inspectionId: string,
  { saveId, code, answer, reasons }: { saveId: string } & Pick<Answer, 'code' | 'answer' | 'reasons'>,
): Promise<number | undefined> => {
  const row = await db
    .selectFrom('ratingsAnswerChange')
    .select(['version', 'toAnswer', 'toReasons'])
    .where('id', '=', saveId)
    .where('inspectionId', '=', inspectionId)
    .where('code', '=', code)
    .executeTakeFirst()
  return row?.toAnswer === answer && row.toReasons === reasons ? row.version : undefined
}

/**
 * All answers of the inspection with this reference as one JSON text, by their codes:
 * `{"1.1.1":{"answer":"yes","version":2}, …}`. For grids of thousands, which look each cell up: so they stand in no order, since
 * sorting would take the database longer than reading does. It puts the whole text together itself, in two thirds of what its
 * json_object_agg takes. Nothing in it needs escaping: a code is letters and digits with dots and spaces (the schema of
 * programmes), an answer yes or no.
 */
export const answersAsJson = async (db: Db, reference: string): Promise<string> => {
  const { rows } = await sql<{ json: string | null }>`
    select '{"' || string_agg(
      code || coalesce('":{"answer":"' || answer || '","version":', '":{"answer":null,"version":') || version,
      '},"'
    ) || '}}' as json
    from ratings_answer
    where inspection_id = (select id from planning_inspection where reference = ${reference})`.execute(db)
  return rows[0]?.json ?? '{}'
}
