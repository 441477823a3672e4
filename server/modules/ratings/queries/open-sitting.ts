import type { Db } from '#platform/db/open.ts'
import { listSittings, type SittingRow } from './decision.ts'

/** The sitting that is being recorded and not completed yet, if there is one. */
export const openSitting = async (db: Db, inspectionId: string): Promise<SittingRow | undefined> => {
  const [last] = await listSittings(db, inspectionId)
  return last && last.completedAt === null ? last : undefined
}
