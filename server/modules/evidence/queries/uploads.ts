import type { Db } from '#platform/db/open.ts'
import type { Refusal } from '#platform/files/content/refusal.ts'

/** A file that comes in pieces, and how much of it has arrived. */
export interface Upload {
  id: string
  item: string | null
  name: string
  size: number
  arrived: number
  /** When its file was taken or refused; null while it is on its way. */
  endedAt: Date | null
  refusal: Refusal | null
}

interface Sender {
  inspectionId: string
  who: string
}

const uploadsOf = (db: Db, { inspectionId, who }: Sender) =>
  db
    .selectFrom('evidenceUpload')
    .select(['id', 'item', 'name', 'size', 'arrived', 'endedAt', 'refusal'])
    .where('inspectionId', '=', inspectionId)
    .where('begunBy', '=', who)

/** An upload of this person to this inspection, or undefined. One that has ended says how. */
export const findUpload = (db: Db, sender: Sender, id: string): Promise<Upload | undefined> =>
  uploadsOf(db, sender).where('id', '=', id).executeTakeFirst()

/** The upload of this file that this person has begun and not ended, or undefined. */
export const findBegun = (
  db: Db,
  sender: Sender,
  { item, name, size, modified }: { item: string | null; name: string; size: number; modified: string },
): Promise<Upload | undefined> =>
  uploadsOf(db, sender)
    .where('endedAt', 'is', null)
    .where('item', item === null ? 'is' : '=', item)
    .where('name', '=', name)
    .where('size', '=', size)
    .where('modified', '=', modified)
    .orderBy('id', 'desc')
    .executeTakeFirst()
