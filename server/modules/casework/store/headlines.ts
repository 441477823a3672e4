import { sql } from 'kysely'
import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import type { HeadlineText } from '../rules/headlines.ts'
import type { Figures } from '../rules/results/figures.ts'

/**
 * Writes headline findings as this person saw them, with their history under the save's own id.
 * @returns the new version, or undefined when someone else changed them meanwhile: then nothing was written.
 */
export const writeHeadlines = async (
  db: Db,
  { who, when }: Act,
  inspectionId: string,
  { strengths, areas, enquiries }: HeadlineText,
  { saveId, seen }: { saveId: string; seen: number },
): Promise<number | undefined> => {
  const { rows } = await sql<{ version: number }>`
    with written as (
      insert into casework_headlines (inspection_id, strengths, areas, enquiries, version, changed_at, changed_by)
      values (${inspectionId}, ${strengths}, ${areas}, ${enquiries}, ${seen + 1}, ${when}, ${who})
      on conflict (inspection_id) do update
        set strengths = excluded.strengths, areas = excluded.areas, enquiries = excluded.enquiries,
            version = excluded.version, changed_at = excluded.changed_at, changed_by = excluded.changed_by
        where casework_headlines.version = ${seen}
      returning *
    )
    insert into casework_headlines_change (id, inspection_id, version, strengths, areas, enquiries, changed_at, changed_by)
    select ${saveId}::uuid, inspection_id, version, strengths, areas, enquiries, changed_at, changed_by from written
    returning version
  `.execute(db)
  return rows[0]?.version
}

/** Fixes headline findings with the figures of this moment. */
export const writeIssued = async (
  db: Db,
  { who, when }: Act,
  inspectionId: string,
  figures: Figures,
): Promise<void> => {
  await db
    .updateTable('caseworkHeadlines')
    .set({ issuedAt: when, issuedBy: who, figures: JSON.stringify(figures) })
    .where('inspectionId', '=', inspectionId)
    .execute()
}
