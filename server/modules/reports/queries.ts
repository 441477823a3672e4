import type { Db } from '#platform/db/open.ts'
import type { Closing } from './rules/reasons-not-to-write.ts'
import type { WrittenSection } from './rules/section-state.ts'

const columns = ['section', 'text', 'version', 'changedAt', 'changedBy'] as const

/** What is written in an inspection's report, by section. */
export const writtenSections = async (db: Db, inspectionId: string): Promise<ReadonlyMap<string, WrittenSection>> => {
  const rows = await db.selectFrom('reportsSection').select(columns).where('inspectionId', '=', inspectionId).execute()
  return new Map(rows.map(row => [row.section, row]))
}

/** One section of an inspection's report, or undefined before its first save. */
export const findSection = (db: Db, inspectionId: string, section: string): Promise<WrittenSection | undefined> =>
  db
    .selectFrom('reportsSection')
    .select(columns)
    .where('inspectionId', '=', inspectionId)
    .where('section', '=', section)
    .executeTakeFirst()

/**
 * The version that this same save led to, if it arrived before: its own id, and the same words. A page that comes back from
 * the browser's history sends its old id with new words, and is another save.
 */
export const findSectionSave = async (
  db: Db,
  { saveId, section, text }: { saveId: string; section: string; text: string },
): Promise<number | undefined> => {
  const row = await db
    .selectFrom('reportsSectionChange')
    .select(['version', 'text'])
    .where('id', '=', saveId)
    .where('section', '=', section)
    .executeTakeFirst()
  return row?.text === text ? row.version : undefined
}

/** Whether the report is closed, and since when. */
export const closingOf = async (db: Db, inspectionId: string): Promise<Closing> => {
  const row = await db
    .selectFrom('reportsReport')
    .select('closedAt')
    .where('inspectionId', '=', inspectionId)
    .executeTakeFirst()
  return { closedAt: row?.closedAt ?? null }
}

/** The same, held until the transaction ends: who closes the report waits for whoever writes in it, and the other way round. */
export const holdReport = async (tx: Db, inspectionId: string): Promise<Closing> => {
  const { closedAt } = await tx
    .selectFrom('reportsReport')
    .select('closedAt')
    .where('inspectionId', '=', inspectionId)
    .forShare()
    .executeTakeFirstOrThrow()
  return { closedAt }
}
