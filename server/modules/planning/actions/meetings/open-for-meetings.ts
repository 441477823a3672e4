import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { openInspection, refuseIf } from '../../queries/open-inspection.ts'
import { reasonsNotToPlan } from '../../rules/access.ts'
import type { OpenInspection } from '../../rules/inspection.ts'
import { holdTeam } from '../../store/team.ts'

/**
 * Opens an inspection for somebody who plans its meetings; others who do wait until the transaction ends.
 * @throws Forbidden without `timeline:move`; Conflict for somebody who may not plan this inspection.
 */
export const openForMeetings = async (tx: Db, act: Act, reference: string): Promise<OpenInspection> => {
  demand(act, 'timeline:move')
  const open = await openInspection(tx, { ...act, username: act.who }, reference)
  refuseIf(reasonsNotToPlan(open.team, open.reader))
  await holdTeam(tx, open.inspection.id)
  return open
}

/** Writes what was done with meetings into the record of the inspection. */
export const recordOfMeetings = (
  tx: Db,
  act: Act,
  { inspection }: OpenInspection,
  what: string,
  details: Record<string, unknown>,
): Promise<void> => recordEvent(tx, act, { what, subjectType: 'INSPECTION', subjectId: inspection.id, details })
