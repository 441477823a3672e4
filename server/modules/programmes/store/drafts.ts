import type { Db } from '#platform/db/open.ts'
import type { Fault } from '../files/fault.ts'
import type { Programme } from '../schema/index.ts'

/** A draft as it is about to be kept. */
export interface NewDraft {
  id: string
  fileName: string
  sha256: string
  content: Programme | undefined
  faultCount: number
  faults: readonly Fault[]
  uploadedAt: Date
  uploadedBy: string
}

/** Keeps a draft. */
export const addDraft = async (db: Db, { content, faults, ...row }: NewDraft): Promise<void> => {
  await db
    .insertInto('programmesDraft')
    .values({
      ...row,
      programme: content?.programme.id ?? null,
      version: content?.programme.version ?? null,
      content: content ? JSON.stringify(content) : null,
      faults: JSON.stringify(faults),
    })
    .execute()
}

/** Notes when and by whom a draft was published or discarded. */
export const endDraft = async (
  db: Db,
  id: string,
  end: { publishedAt: Date; publishedBy: string } | { discardedAt: Date; discardedBy: string },
): Promise<void> => {
  await db.updateTable('programmesDraft').set(end).where('id', '=', id).execute()
}
