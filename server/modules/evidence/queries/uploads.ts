import type { Db } from '#platform/db/open.ts'

/** A file that comes in pieces, and how much of it has arrived. */
export interface Upload {
  id: string
  item: string | null
  name: string
  size: number
  arrived: number
}

/** An upload of this person to this inspection that has not ended, or undefined. */
export const findUpload = (
  db: Db,
  of: { inspectionId: string; who: string },
  found: { id: string } | { item: string | null; name: string; size: number; modified: string },
): Promise<Upload | undefined> => {
  const own = db
    .selectFrom('evidenceUpload')
    .select(['id', 'item', 'name', 'size', 'arrived'])
    .where('inspectionId', '=', of.inspectionId)
    .where('begunBy', '=', of.who)
    .where('endedAt', 'is', null)
  if ('id' in found) return own.where('id', '=', found.id).executeTakeFirst()
  return own
    .where('item', found.item === null ? 'is' : '=', found.item)
    .where('name', '=', found.name)
    .where('size', '=', found.size)
    .where('modified', '=', found.modified)
    .orderBy('id', 'desc')
    .executeTakeFirst()
}
