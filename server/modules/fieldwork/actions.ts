import { type OpenInspection, refuseIf } from '#modules/planning'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { outcomeOfStaleSave, type SaveOutcome } from '#platform/save-outcome.ts'
import { findNote, findNoteSave, holdPublishedOn, listNotes } from './queries.ts'
import type { Note } from './rules/note.ts'
import { reasonsNotToAdd } from './rules/reasons-not-to-add.ts'
import { type NoteText, writeLinks, writeNote, writeNoteChange, writeNoteCodes } from './store.ts'

export interface NoteSave extends NoteText {
  /** The save's own id: a save that is sent twice is written once. */
  saveId: string
  /** The version that the page showed; 0 for a note that is not there yet. */
  seen: number
  codes: readonly string[]
}

/**
 * Saves a piece of evidence as it is typed (FIELD-01, CASE-03).
 * @throws Conflict with the reasons, for someone who does not work on this inspection, or after publication.
 */
export const saveNote = (
  db: Db,
  act: Act,
  { inspection, team }: OpenInspection,
  save: NoteSave,
): Promise<SaveOutcome<Note>> =>
  db.transaction().execute(async tx => {
    const person = { username: act.who, permissions: act.permissions }
    refuseIf(reasonsNotToAdd(team, person, await holdPublishedOn(tx, inspection.id)))
    const { saveId, seen, codes, ...text } = save
    const version = await writeNote(tx, act, inspection.id, text, seen)
    if (version === undefined) {
      const earlier = await findNoteSave(tx, { saveId, id: save.id, text: save.text })
      if (earlier !== undefined) return { version: earlier }
      const stands = await findNote(tx, inspection.id, save.id)
      if (!stands) throw new Error(`note ${save.id} belongs to another inspection`)
      return outcomeOfStaleSave(stands, { ...text, codes: codes.toSorted() })
    }
    await writeNoteChange(tx, act, { id: saveId, noteId: save.id, version, text: save.text })
    await writeNoteCodes(tx, inspection.id, save.id, codes)
    await recordEvent(tx, act, {
      what: version === 1 ? 'EVIDENCE_ADDED' : 'EVIDENCE_CHANGED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { note: save.id, version, codes },
    })
    return { version }
  })

/**
 * Keeps what was read out of a document as a piece of evidence, in the transaction of its reading (EVID-07). What someone has changed of
 * the piece since is left as it is. After publication nothing is written.
 * @param before The text that it had from the same source; undefined the first time.
 */
export const keepAsEvidence = async (
  tx: Db,
  act: Act,
  { inspection, team }: OpenInspection,
  {
    id,
    title,
    text,
    codes,
    before,
  }: { id: string; title: string; text: string; codes: readonly string[]; before: string | undefined },
): Promise<void> => {
  const person = { username: act.who, permissions: act.permissions }
  refuseIf(reasonsNotToAdd(team, person, await holdPublishedOn(tx, inspection.id)))
  const stands = await findNote(tx, inspection.id, id)
  if (stands && stands.text !== before) return
  const { validity = 'moderate', weight = 'medium', version: seen = 0 } = stands ?? {}
  const version = await writeNote(
    tx,
    act,
    inspection.id,
    { id, title, text, source: 'document', validity, weight },
    seen,
  )
  if (version === undefined) return
  await writeNoteChange(tx, act, { id: newId(), noteId: id, version, text })
  await writeNoteCodes(tx, inspection.id, id, codes)
  await recordEvent(tx, act, {
    what: version === 1 ? 'EVIDENCE_ADDED' : 'EVIDENCE_CHANGED',
    subjectType: 'INSPECTION',
    subjectId: inspection.id,
    details: { note: id, version, codes },
  })
}

/**
 * Says of single pieces of evidence that they stand behind one prompt or key question, or no longer do (RATE-01).
 * Links that others made meanwhile stay. Notes of other inspections are passed over.
 * @throws Conflict with the reasons, for someone who does not work on this inspection, or after publication.
 */
export const linkEvidence = (
  db: Db,
  act: Act,
  { inspection, team }: OpenInspection,
  code: string,
  links: { add: readonly string[]; remove: readonly string[] },
): Promise<void> =>
  db.transaction().execute(async tx => {
    const person = { username: act.who, permissions: act.permissions }
    refuseIf(reasonsNotToAdd(team, person, await holdPublishedOn(tx, inspection.id)))
    const ours = new Set((await listNotes(tx, inspection.id)).map(({ id }) => id))
    const [add, remove] = [links.add.filter(id => ours.has(id)), links.remove.filter(id => ours.has(id))]
    if (add.length + remove.length === 0) return
    await writeLinks(tx, inspection.id, code, { add, remove })
    await recordEvent(tx, act, {
      what: 'EVIDENCE_LINKED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { code, add, remove },
    })
  })
