import type { Act } from '#platform/audit/record-event.ts'
import type { Language } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import type { Document } from '#platform/documents/document.ts'
import type { Corrections } from '../rules/announcement/announcement.ts'

export interface TellingRow {
  id: string
  person: string
  how: string
  toldBy: string
  toldOn: string
  toldAt: string
}

/** Records that someone was told. */
export const saveTold = async (
  tx: Db,
  { who, when }: Act,
  inspectionId: string,
  telling: TellingRow,
): Promise<void> => {
  await tx
    .insertInto('planningTold')
    .values({ inspectionId, ...telling, recordedAt: when, recordedBy: who })
    .execute()
}

/** Writes what was corrected, as this person saw it. False when someone else corrected it meanwhile. */
export const saveCorrections = async (
  tx: Db,
  { who, when }: Act,
  inspectionId: string,
  { corrections, surveys, seen }: { corrections: Corrections; surveys: Readonly<Record<string, string>>; seen: number },
): Promise<boolean> => {
  const row = {
    version: seen + 1,
    corrections: JSON.stringify(corrections),
    surveys: JSON.stringify(surveys),
    changedAt: when,
    changedBy: who,
  }
  const result = await tx
    .insertInto('planningAnnouncement')
    .values({ inspectionId, ...row })
    .onConflict(conflict =>
      conflict.column('inspectionId').doUpdateSet(row).where('planningAnnouncement.version', '=', seen),
    )
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

/** Marks the announcement as issued, and keeps what is sent with it. */
export const saveIssued = async (
  tx: Db,
  { who, when }: Act,
  inspectionId: string,
  documents: readonly { document: string; language: Language; content: Document }[],
): Promise<void> => {
  const issued = { issuedAt: when, issuedBy: who }
  await tx
    .insertInto('planningAnnouncement')
    .values({ inspectionId, version: 1, corrections: '{}', surveys: '{}', changedAt: when, changedBy: who, ...issued })
    .onConflict(conflict => conflict.column('inspectionId').doUpdateSet(issued))
    .execute()
  await tx
    .insertInto('planningIssuedDocument')
    .values(
      documents.map((each, position) => ({ inspectionId, position, ...each, content: JSON.stringify(each.content) })),
    )
    .execute()
}
