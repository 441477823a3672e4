import type { Db } from '#platform/db/open.ts'
import type { Programme } from './schema/index.ts'

/** A version as it is about to be kept. */
export interface NewVersion {
  content: Programme
  hash: string
  publishedAt: Date
  publishedBy: string
  source: 'shipped' | 'uploaded'
}

/** Keeps a new version. False when there is one of this number already, perhaps since a moment ago. */
export const addVersion = async (db: Db, { content, ...row }: NewVersion): Promise<boolean> => {
  const { id: programme, version } = content.programme
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('programmesVersion')
    .values({ programme, version, content: JSON.stringify(content), ...row })
    .onConflict(conflict => conflict.columns(['programme', 'version']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** Puts other content in the place of a version. False when its content is no longer that of `oldHash`. */
export const replaceVersion = async (db: Db, oldHash: string, { content, ...row }: NewVersion): Promise<boolean> => {
  const { id, version } = content.programme
  const { numUpdatedRows } = await db
    .updateTable('programmesVersion')
    .set({ content: JSON.stringify(content), ...row })
    .where('programme', '=', id)
    .where('version', '=', version)
    .where('hash', '=', oldHash)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
