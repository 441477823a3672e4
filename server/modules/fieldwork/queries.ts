import { sql } from 'kysely'
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

/**
 * The day on which the inspection's report was published, as `2026-03-25`; null before. Publication's own table, read; at
 * every save of an answer, so as plain SQL.
 */
export const publishedOn = async (db: Db, inspectionId: string): Promise<string | null> => {
  const { rows } = await sql<{ publishedOn: string }>`
    select published_on from publication_report where inspection_id = ${inspectionId}`.execute(db)
  return rows[0]?.publishedOn ?? null
}

/** The same, held until the transaction ends: who publishes waits for whoever is saving evidence, and the other way round. */
export const holdPublishedOn = async (tx: Db, inspectionId: string): Promise<string | null> => {
  await tx.selectFrom('planningInspection').select('id').where('id', '=', inspectionId).forKeyShare().execute()
  return publishedOn(tx, inspectionId)
}
