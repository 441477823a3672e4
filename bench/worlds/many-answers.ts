import { sql } from 'kysely'
import type { Db } from '#platform/db/open.ts'

/** Gives an inspection so many answers, each with reasons of two lines: rows only, as saving leaves them. */
export const manyAnswers = async (db: Db, inspectionId: string, count: number): Promise<void> => {
  await sql`
    insert into ratings_answer (inspection_id, code, answer, reasons, version, changed_at, changed_by)
    select ${inspectionId}::uuid, (n / 42 + 1) || '.' || (n % 42 + 1), case n % 3 when 0 then 'no' else 'yes' end,
           'Invented reasons number ' || n || repeat(': leaders know what their figures tell them, and act on it', 2),
           1 + n % 7, now(), 'nadia'
    from generate_series(0, ${count}::integer - 1) n`.execute(db)
}
