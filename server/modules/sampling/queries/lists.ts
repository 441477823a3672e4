import type { Db } from '#platform/db/open.ts'

/** A long list that was read whole, without its file. */
export interface KeptList {
  id: string
  name: string
  sha256: string
  rows: number
  /** Headers of the file that were read as columns of ours. */
  mapping: Record<string, string>
  uploadedAt: Date
  uploadedBy: string
}

const lists = (db: Db, inspectionId: string, sample: string) =>
  db
    .selectFrom('samplingList')
    .select(['id', 'name', 'sha256', 'rows', 'mapping', 'uploadedAt', 'uploadedBy'])
    .where('inspectionId', '=', inspectionId)
    .where('sample', '=', sample)

/** The long lists of one sample of an inspection, the latest first. */
export const listsOf = (db: Db, inspectionId: string, sample: string): Promise<KeptList[]> =>
  lists(db, inspectionId, sample).orderBy('id', 'desc').execute()

/** One of them, or undefined. */
export const findList = (db: Db, inspectionId: string, sample: string, id: string): Promise<KeptList | undefined> =>
  lists(db, inspectionId, sample).where('id', '=', id).executeTakeFirst()

/** The one with exactly these bytes, or undefined. */
export const findSameList = (
  db: Db,
  inspectionId: string,
  sample: string,
  sha256: string,
): Promise<KeptList | undefined> => lists(db, inspectionId, sample).where('sha256', '=', sha256).executeTakeFirst()

/** The file of a list, as it was uploaded. */
export const bytesOfList = async (db: Db, id: string): Promise<Uint8Array> => {
  const { bytes } = await db.selectFrom('samplingList').select('bytes').where('id', '=', id).executeTakeFirstOrThrow()
  return bytes
}
