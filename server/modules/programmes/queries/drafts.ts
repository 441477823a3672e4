import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import type { Fault } from '../files/fault.ts'
import type { Programme } from '../schema/index.ts'

/** A draft without what is in it, for lists. */
export interface DraftRow {
  id: string
  fileName: string
  sha256: string
  programme: string | null
  version: string | null
  faultCount: number
  uploadedAt: Date
  uploadedBy: string
  publishedAt: Date | null
  publishedBy: string | null
  discardedAt: Date | null
  discardedBy: string | null
}

/** A draft with its content, or the first of its faults. */
export interface Draft extends DraftRow {
  content: Programme | null
  faults: readonly Fault[]
}

const columns = [
  'id',
  'fileName',
  'sha256',
  'programme',
  'version',
  'faultCount',
  'uploadedAt',
  'uploadedBy',
  'publishedAt',
  'publishedBy',
  'discardedAt',
  'discardedBy',
] as const

/** The drafts that are neither published nor discarded, the latest first. */
export const listOpenDrafts = (db: Db): Promise<DraftRow[]> =>
  db
    .selectFrom('programmesDraft')
    .select(columns)
    .where('publishedAt', 'is', null)
    .where('discardedAt', 'is', null)
    .orderBy('uploadedAt', 'desc')
    .orderBy('id', 'desc')
    .execute()

/**
 * A draft. With `lock`, nobody else ends it until the transaction does.
 * @throws NotFound when there is none of this id.
 */
export const getDraft = async (db: Db, id: string, { lock = false } = {}): Promise<Draft> => {
  const found = db
    .selectFrom('programmesDraft')
    .select([...columns, 'content', 'faults'])
    .where('id', '=', id)
  const draft = await (lock ? found.forUpdate() : found).executeTakeFirst()
  if (!draft) throw new NotFound(`draft ${id}`)
  return draft
}
