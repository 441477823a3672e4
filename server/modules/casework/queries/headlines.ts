import type { Db } from '#platform/db/open.ts'
import { says } from '#platform/save-outcome.ts'
import type { Headlines, HeadlineText } from '../rules/headlines.ts'

const text = ['strengths', 'areas', 'enquiries'] as const

/** The headline findings of an inspection, or undefined before the first save. */
export const findHeadlines = async (db: Db, inspectionId: string): Promise<Headlines | undefined> => {
  const row = await db
    .selectFrom('caseworkHeadlines')
    .select([...text, 'version', 'changedAt', 'changedBy', 'issuedAt', 'issuedBy', 'figures'])
    .where('inspectionId', '=', inspectionId)
    .executeTakeFirst()
  if (!row) return undefined
  const { issuedAt, issuedBy, figures, ...rest } = row
  return { ...rest, issued: issuedAt && figures && { at: issuedAt, by: issuedBy ?? '', figures } }
}

/** The version that this same save led to, if it arrived before: its own id, and the same words. */
export const findHeadlinesSave = async (
  db: Db,
  inspectionId: string,
  saveId: string,
  typed: HeadlineText,
): Promise<number | undefined> => {
  const row = await db
    .selectFrom('caseworkHeadlinesChange')
    .select([...text, 'version'])
    .where('id', '=', saveId)
    .where('inspectionId', '=', inspectionId)
    .executeTakeFirst()
  return row && says(row, typed) ? row.version : undefined
}

/** Keeps the headline findings of an inspection from being issued, or written, until the transaction ends. */
export const holdHeadlines = async (tx: Db, inspectionId: string): Promise<void> => {
  await tx
    .selectFrom('caseworkHeadlines')
    .select('inspectionId')
    .where('inspectionId', '=', inspectionId)
    .forUpdate()
    .execute()
}
