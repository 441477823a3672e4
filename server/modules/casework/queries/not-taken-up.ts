import { sql } from 'kysely'
import type { Db } from '#platform/db/open.ts'

/** How many cases of the samples as they stand were not taken up for casework yet. */
export const countNotTakenUp = async (db: Db, inspectionId: string): Promise<number> => {
  const { rows } = await sql<{ waiting: number }>`
    select count(*)::int as waiting
    from sampling_case sampled join sampling_draw draw on draw.id = sampled.draw_id
    where sampled.inspection_id = ${inspectionId} and sampled.left_out_at is null
      and draw.number = (
        select max(number) from sampling_draw later
        where later.inspection_id = draw.inspection_id and later.sample = draw.sample
      )
      and not exists (select from casework_case where sampled_as = sampled.id)`.execute(db)
  return rows[0]?.waiting ?? 0
}
