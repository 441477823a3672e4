import type { Letters } from '#modules/programmes'
import { type Language, londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import type { Document } from '#platform/documents/document.ts'
import { writeLetters } from '../../announcement-documents.ts'
import { type Announcement, languagesOf, type Told } from '../../rules/announcement/announcement.ts'
import { reasonsNotToIssue } from '../../rules/announcement/reasons-not-to-issue.ts'
import { announcementStepOf } from '../../rules/create.ts'
import type { OpenInspection } from '../../rules/inspection.ts'
import type { WorkedStep } from '../../rules/worked-step.ts'
import { announcementOf, type IssuedDocument, issuedDocumentsOf, letterFactsOf, toldOf } from './announcement.ts'

/** An announcement with everything that is sent with it: as it would be now, or as it was issued. */
export interface LoadedAnnouncement {
  open: OpenInspection
  announcement: Announcement
  told: readonly Told[]
  /** The step of the plan on which it is due. */
  step: WorkedStep | undefined
  documents: readonly IssuedDocument[]
  inTheWay: readonly string[]
}

/**
 * Something that a later module sends with the announcement, in a language: the document, or a sentence that says what is owed;
 * null where the inspection has no such thing. Given to `planningPages` in `server/app.ts`, in the order in which they are sent.
 */
export interface AnnouncementPart {
  /** What it is among the `sends` of a programme’s announcement, and in addresses. */
  id: Letters['announcement']['sends'][number]
  load(
    db: Db,
    open: OpenInspection,
    language: Language,
    now: Date,
  ): Promise<{ content: Document } | { owed: string } | null>
}

const attachments = async (
  db: Db,
  open: OpenInspection,
  { parts, languages, now }: { parts: readonly AnnouncementPart[]; languages: readonly Language[]; now: Date },
) => {
  const sent = parts.filter(({ id }) => open.programme.letters.announcement.sends.includes(id))
  const loaded = await Promise.all(
    languages.flatMap(language =>
      sent.map(async ({ id, load }) => ({ document: id, language, part: await load(db, open, language, now) })),
    ),
  )
  const documents = loaded.flatMap(({ document, language, part }) =>
    part && 'content' in part ? [{ document, language, content: part.content }] : [],
  )
  return { documents, owed: new Set(loaded.flatMap(({ part }) => (part && 'owed' in part ? [part.owed] : []))) }
}

/** Reads the announcement of an inspection with what is sent with it. */
export const loadAnnouncement = async (
  db: Db,
  open: OpenInspection,
  parts: readonly AnnouncementPart[],
  now: Date,
): Promise<LoadedAnnouncement> => {
  const { inspection, programme } = open
  const [announcement, told] = [await announcementOf(db, inspection.id), await toldOf(db, inspection.id)]
  const facts = await letterFactsOf(db, open, announcement)
  const step = announcementStepOf(facts.steps)
  const loaded = { open, announcement, told, step }
  if (announcement.issued) return { ...loaded, documents: await issuedDocumentsOf(db, inspection.id), inTheWay: [] }
  const languages = languagesOf(inspection)
  const attached = await attachments(db, open, { parts, languages, now })
  const letters = writeLetters({
    programme,
    announcement,
    facts,
    languages,
    attached: attached.documents,
    today: londonDay(now),
  })
  const inTheWay = reasonsNotToIssue({ programme, announcement, told, facts, owed: [...attached.owed] })
  return { ...loaded, documents: letters, inTheWay }
}
