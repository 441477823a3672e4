import type { Language } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import type { Document } from '#platform/documents/document.ts'
import { type Announcement, type Told, unprepared } from '../../rules/announcement/announcement.ts'
import type { LetterFacts } from '../../rules/announcement/fill-in.ts'
import type { OpenInspection } from '../../rules/inspection.ts'
import { timelineOf } from '../timeline-of.ts'

/** The announcement of an inspection as it stands. */
export const announcementOf = async (db: Db, inspectionId: string): Promise<Announcement> => {
  const row = await db
    .selectFrom('planningAnnouncement')
    .select(['version', 'corrections', 'surveys', 'changedBy', 'issuedAt', 'issuedBy'])
    .where('inspectionId', '=', inspectionId)
    .executeTakeFirst()
  if (!row) return unprepared
  const { issuedAt, issuedBy, ...rest } = row
  return { ...rest, issued: issuedAt && { at: issuedAt, by: issuedBy ?? '' } }
}

/** Keeps an inspection's announcement from being corrected or issued by anyone else until the transaction ends. */
export const holdAnnouncement = async (tx: Db, inspectionId: string): Promise<void> => {
  await tx.selectFrom('planningInspection').select('id').where('id', '=', inspectionId).forUpdate().execute()
}

/** Who was told of the inspection, in the order in which they were. */
export const toldOf = (db: Db, inspectionId: string): Promise<Told[]> =>
  db
    .selectFrom('planningTold')
    .innerJoin('peoplePerson', 'peoplePerson.username', 'planningTold.toldBy')
    .select(['planningTold.id', 'person', 'how', 'peoplePerson.name as toldBy', 'toldOn', 'toldAt'])
    .where('inspectionId', '=', inspectionId)
    .orderBy('toldOn')
    .orderBy('toldAt')
    .orderBy('planningTold.id')
    .execute()

/** What an inspection fills the blanks of its letters in with, as it stands. */
export const letterFactsOf = async (
  db: Db,
  open: OpenInspection,
  { surveys }: Pick<Announcement, 'surveys'>,
): Promise<LetterFacts> => ({
  place: open.inspection.placeName,
  steps: await timelineOf(db, open),
  team: open.team,
  surveys,
})

/** A document that was sent with the announcement. */
export interface IssuedDocument {
  document: string
  language: Language
  content: Document
}

/** What was sent with the announcement, in its order; none before it is issued. */
export const issuedDocumentsOf = (db: Db, inspectionId: string): Promise<IssuedDocument[]> =>
  db
    .selectFrom('planningIssuedDocument')
    .select(['document', 'language', 'content'])
    .where('inspectionId', '=', inspectionId)
    .orderBy('position')
    .execute()
