import type { Db } from '#platform/db/open.ts'
import { membersPresent } from '../rules/panel-members.ts'
import type { Sitting } from '../rules/reasons-not-to-decide.ts'
import { decidingSitting, type SittingRow } from './decision.ts'
import { type Given, givenRatings } from './given.ts'
import { openSitting } from './open-sitting.ts'

/** The open sitting with its decisions. */
export interface SittingToDecide {
  row: SittingRow
  given: ReadonlyMap<string, Given>
  /** As the rules look at it. */
  sitting: Sitting
  summary: string
  /** Changes with every change of the sitting or of one of its decisions: what somebody checked is still what there is. */
  mark: string
}

const markOf = ({ number, version }: SittingRow, given: ReadonlyMap<string, Given>): string =>
  `${number}.${version}.${[...given.values()].reduce((sum, each) => sum + each.version, 0)}`

/** The open sitting with its decisions as this person would record it; undefined when none is open. */
export const sittingToDecide = async (
  db: Db,
  inspectionId: string,
  recordedBy: string,
): Promise<SittingToDecide | undefined> => {
  const row = await openSitting(db, inspectionId)
  if (!row) return undefined
  const given = await givenRatings(db, inspectionId, row.number)
  const decisions = Object.fromEntries(
    [...given].flatMap(([code, { rating, reason }]) => (rating ? [[code, { rating, reason }]] : [])),
  )
  const sitting = { present: membersPresent(row.members), decisions, recordedBy, reasonForNew: row.reasonForNew }
  return { row, given, sitting, summary: row.summary, mark: markOf(row, given) }
}

/** The mark of the sitting that was completed last, as it was checked before; undefined when none was. */
export const completedMark = async (db: Db, inspectionId: string): Promise<string | undefined> => {
  const row = await decidingSitting(db, inspectionId)
  return row && markOf(row, await givenRatings(db, inspectionId, row.number))
}
