import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'

/** Makes sure that the report is there to be held. */
export const beginReport = async (db: Db, inspectionId: string): Promise<void> => {
  await db
    .insertInto('reportsReport')
    .values({ inspectionId, closedAt: null, closedBy: null })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/**
 * Writes a section as this person saw it: `seen` is the version on the page, 0 before its first save.
 * @returns the new version, or undefined when someone else changed it meanwhile: then nothing was written.
 */
export const writeSection = async (
  db: Db,
  { who, when }: Act,
  { inspectionId, section, text, seen }: { inspectionId: string; section: string; text: string; seen: number },
): Promise<number | undefined> => {
  const changed = { text, version: seen + 1, changedAt: when, changedBy: who }
  const row = await db
    .insertInto('reportsSection')
    .values({ inspectionId, section, ...changed })
    .onConflict(conflict =>
      conflict.columns(['inspectionId', 'section']).doUpdateSet(changed).where('reportsSection.version', '=', seen),
    )
    .returning('version')
    .executeTakeFirst()
  return row?.version
}

/** Keeps what this save wrote, under the save's own id. */
export const writeSectionChange = async (
  db: Db,
  { who, when }: Act,
  change: { id: string; inspectionId: string; section: string; version: number; text: string },
): Promise<void> => {
  await db
    .insertInto('reportsSectionChange')
    .values({ ...change, changedAt: when, changedBy: who })
    .execute()
}

/** Closes the report. @returns false when it was closed already. */
export const writeClosing = async (db: Db, { who, when }: Act, inspectionId: string): Promise<boolean> => {
  const row = await db
    .updateTable('reportsReport')
    .set({ closedAt: when, closedBy: who })
    .where('inspectionId', '=', inspectionId)
    .where('closedAt', 'is', null)
    .returning('inspectionId')
    .executeTakeFirst()
  return row !== undefined
}
