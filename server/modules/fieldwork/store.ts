import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'

export interface NoteText {
  id: string
  title: string
  source: string
  text: string
  validity: string
  weight: string
}

/**
 * Writes a note as this person saw it: `seen` is the version on the page, 0 for a new one.
 * @returns the new version, or undefined when someone else changed it meanwhile: then nothing was written.
 */
export const writeNote = async (
  db: Db,
  { who, when }: Act,
  inspectionId: string,
  { id, ...text }: NoteText,
  seen: number,
): Promise<number | undefined> => {
  const changed = { ...text, version: seen + 1, changedAt: when, changedBy: who }
  const row = await db
    .insertInto('fieldworkNote')
    .values({ id, inspectionId, createdAt: when, createdBy: who, ...changed })
    .onConflict(conflict =>
      conflict
        .column('id')
        .doUpdateSet(changed)
        .where('fieldworkNote.version', '=', seen)
        .where('fieldworkNote.inspectionId', '=', inspectionId),
    )
    .returning('version')
    .executeTakeFirst()
  return row?.version
}

/** Keeps what this save wrote, under the save's own id. */
export const writeNoteChange = async (
  db: Db,
  { who, when }: Act,
  change: { id: string; noteId: string; version: number; text: string },
): Promise<void> => {
  await db
    .insertInto('fieldworkNoteChange')
    .values({ ...change, changedAt: when, changedBy: who })
    .execute()
}

/** Makes these the codes that a note bears on. */
export const writeNoteCodes = async (
  db: Db,
  inspectionId: string,
  noteId: string,
  codes: readonly string[],
): Promise<void> => {
  await db.deleteFrom('fieldworkNotePrompt').where('noteId', '=', noteId).execute()
  if (codes.length === 0) return
  await db
    .insertInto('fieldworkNotePrompt')
    .values(codes.map(code => ({ noteId, inspectionId, code })))
    .execute()
}

/** Links and unlinks single notes and one code; links made by others meanwhile stay. */
export const writeLinks = async (
  db: Db,
  inspectionId: string,
  code: string,
  { add, remove }: { add: readonly string[]; remove: readonly string[] },
): Promise<void> => {
  if (remove.length > 0) {
    await db.deleteFrom('fieldworkNotePrompt').where('code', '=', code).where('noteId', 'in', remove).execute()
  }
  if (add.length > 0) {
    await db
      .insertInto('fieldworkNotePrompt')
      .values(add.map(noteId => ({ noteId, inspectionId, code })))
      .onConflict(conflict => conflict.doNothing())
      .execute()
  }
}
