import { sql } from 'kysely'
import type { Db } from '#platform/db/open.ts'

/** How the cases of an inspection are answered, case by case: of those inspected now. */
export interface AnsweredCase {
  id: string
  /** By the code of the question: answered ones only. */
  answers: Readonly<Record<string, 'yes' | 'no'>>
}

/** The answers to the questions of every case of an inspection, by case, made into objects by the database. */
export const answersByCase = async (
  db: Db,
  inspectionId: string,
): Promise<ReadonlyMap<string, AnsweredCase['answers']>> => {
  const { rows } = await sql<AnsweredCase>`
    select own.id, json_object_agg(code, answer) as answers
    from casework_case own join casework_answer on case_id = own.id
    where inspection_id = ${inspectionId} and answer is not null
    group by own.id`.execute(db)
  return new Map(rows.map(({ id, answers }) => [id, answers]))
}
