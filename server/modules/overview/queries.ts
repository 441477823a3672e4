import type { Db } from '#platform/db/open.ts'

export interface Change {
  what: string
  who: string
  when: Date
  inspectionId: string
}

/** When this person last opened their work page before now; null the first time. */
export const lastVisit = async (db: Db, username: string, audit: string): Promise<Date | null> => {
  const visit = await db
    .selectFrom('event')
    .select('when')
    .where('who', '=', username)
    .where('what', '=', audit)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return visit?.when ?? null
}

/** What others did on these inspections since then, the newest first, 200 at most. Reading is left out. */
export const changesByOthers = async (
  db: Db,
  username: string,
  inspectionIds: readonly string[],
  since: Date,
): Promise<Change[]> => {
  if (inspectionIds.length === 0) return []
  const rows = await db
    .selectFrom('event')
    .select(['what', 'who', 'when', 'subjectId'])
    .where('subjectType', '=', 'INSPECTION')
    .where('subjectId', 'in', inspectionIds)
    .where('who', '!=', username)
    .where('when', '>', since)
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
  return rows.map(({ subjectId, ...row }) => ({ ...row, inspectionId: subjectId as string }))
}
