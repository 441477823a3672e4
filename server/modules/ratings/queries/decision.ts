import { sql } from 'kysely'
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

const sittings = (db: Db, inspectionId: string) =>
  db
    .selectFrom('ratingsSitting')
    .select(['number', 'heldOn', 'members', 'summary', 'reasonForNew', 'version', 'changedAt', 'changedBy'])
    .select(['completedAt', 'completedBy'])
    .where('inspectionId', '=', inspectionId)
    .orderBy('number', 'desc')

/** The panel's sittings, the latest first. */
export const listSittings = (db: Db, inspectionId: string): Promise<SittingRow[]> =>
  sittings(db, inspectionId).execute()

/** The sitting whose decision stands: the latest that its chair completed; undefined while there is none. */
export const decidingSitting = (db: Db, inspectionId: string): Promise<SittingRow | undefined> =>
  sittings(db, inspectionId).where('completedAt', 'is not', null).limit(1).executeTakeFirst()

/**
 * When the panel's decision was completed, and by whom; null while it has not been. Asked at every save of an answer: as
 * plain SQL for two columns it costs half of what `decidingSitting` does.
 */
export const panelDecision = async (db: Db, inspectionId: string): Promise<Done | null> => {
  const { rows } = await sql<Done>`
    select completed_by as by, completed_at as at from ratings_sitting
    where inspection_id = ${inspectionId} and completed_at is not null order by number desc limit 1`.execute(db)
  return rows[0] ?? null
}

/** When the panels of these inspections decided for the first time, by the id of the inspection: those that have. */
export const firstDecisions = async (db: Db, inspectionIds: readonly string[]): Promise<ReadonlyMap<string, Date>> => {
  if (inspectionIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('ratingsSitting')
    .select(query => ['inspectionId', query.fn.min('completedAt').as('at')])
    .where('inspectionId', 'in', inspectionIds)
    .where('completedAt', 'is not', null)
    .groupBy('inspectionId')
    .execute()
  return new Map(rows.flatMap(({ inspectionId, at }) => (at ? [[inspectionId, at] as const] : [])))
}
