import type { Db } from '#platform/db/open.ts'
import type { Note } from './rules/note.ts'

const columns = ['id', 'title', 'source', 'text', 'validity', 'weight', 'version', 'changedAt', 'changedBy'] as const

const codesByNote = async (db: Db, inspectionId: string): Promise<Map<string, string[]>> => {
  const rows = await db
    .selectFrom('fieldworkNotePrompt')
    .select(['noteId', 'code'])
    .where('inspectionId', '=', inspectionId)
    .orderBy('code')
    .execute()
  const codes = new Map<string, string[]>()
  for (const { noteId, code } of rows) codes.set(noteId, [...(codes.get(noteId) ?? []), code])
  return codes
}

/** All evidence of an inspection, the newest first. */
export const listNotes = async (db: Db, inspectionId: string): Promise<Note[]> => {
  const notes = await db
    .selectFrom('fieldworkNote')
    .select(columns)
    .where('inspectionId', '=', inspectionId)
    .orderBy('id', 'desc')
    .execute()
  const codes = await codesByNote(db, inspectionId)
  return notes.map(note => ({ ...note, codes: codes.get(note.id) ?? [] }))
}

/** One piece of evidence of this inspection, or undefined. */
export const findNote = async (db: Db, inspectionId: string, id: string): Promise<Note | undefined> => {
  const note = await db
    .selectFrom('fieldworkNote')
    .select(columns)
    .where('inspectionId', '=', inspectionId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!note) return undefined
  const codes = await db.selectFrom('fieldworkNotePrompt').select('code').where('noteId', '=', id).execute()
  return { ...note, codes: codes.map(({ code }) => code).sort() }
}

/**
 * The version that this same save led to, if it arrived before: its own id, and the same words. A page that comes back from
 * the browser's history sends its old id with new words, and is another save.
 */
export const findNoteSave = async (
  db: Db,
  { saveId, id, text }: { saveId: string; id: string; text: string },
): Promise<number | undefined> => {
  const row = await db
    .selectFrom('fieldworkNoteChange')
    .select(['version', 'text'])
    .where('id', '=', saveId)
    .where('noteId', '=', id)
    .executeTakeFirst()
  return row?.text === text ? row.version : undefined
}
