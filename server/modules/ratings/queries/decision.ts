import type { Db } from '#platform/db/open.ts'
import type { Seats } from '../rules/panel-members.ts'
import type { Done } from '../rules/proposal.ts'

/** A sitting of the ratings panel. */
export interface SittingRow {
  number: number
  heldOn: string
  members: Seats
  summary: string
  reasonForNew: string
  version: number
  changedAt: Date
  changedBy: string
  completedAt: Date | null
  completedBy: string | null
}

const columns = [
  'number',
  'heldOn',
  'members',
  'summary',
  'reasonForNew',
  'version',
  'changedAt',
  'changedBy',
  'completedAt',
  'completedBy',
] as const

/** The panel's sittings, the latest first. */
export const listSittings = (db: Db, inspectionId: string): Promise<SittingRow[]> =>
  db
    .selectFrom('ratingsSitting')
    .select(columns)
    .where('inspectionId', '=', inspectionId)
    .orderBy('number', 'desc')
    .execute()

const completed = (db: Db, inspectionId: string) =>
  db
    .selectFrom('ratingsSitting')
    .where('inspectionId', '=', inspectionId)
    .where('completedAt', 'is not', null)
    .orderBy('number', 'desc')
    .limit(1)

/** The sitting whose decision stands: the latest that its chair completed; undefined while there is none. */
export const decidingSitting = (db: Db, inspectionId: string): Promise<SittingRow | undefined> =>
  completed(db, inspectionId).select(columns).executeTakeFirst()

/** When the panel's decision was completed, and by whom; null while it has not been. Asked at every save of an answer. */
export const panelDecision = async (db: Db, inspectionId: string): Promise<Done | null> => {
  const sitting = await completed(db, inspectionId).select(['completedBy', 'completedAt']).executeTakeFirst()
  return sitting ? { by: sitting.completedBy as string, at: sitting.completedAt as Date } : null
}
