import { paths } from '#paths'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import { endSessionsOf } from '#platform/auth/session-store.ts'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { reportPublished } from '../../messages/to-inspected-body.ts'
import { whoHasAccess } from '../../queries/door/who-has-access.ts'
import { timelineOf } from '../../queries/timeline-of.ts'
import { doorEnd } from '../../rules/door/door-end.ts'
import type { OpenInspection } from '../../rules/inspection.ts'
import { saveDoorEnd } from '../../store/door/invitations.ts'
import { holdTeam } from '../../store/team.ts'
import { tellInspectedBody } from './tell-inspected-body.ts'

/**
 * Ends the access of everyone from outside with the publication of the report, in its transaction: at once, or after the day of
 * the step that the programme names (decision 0007). They are told, with where the report is.
 */
export const closeDoor = async (
  tx: Db,
  act: Act,
  open: Pick<OpenInspection, 'inspection' | 'programme'>,
): Promise<void> => {
  const { inspection, programme } = open
  await holdTeam(tx, inspection.id)
  const { lastDay, atOnce } = doorEnd(programme.timeline, await timelineOf(tx, open), londonDay(act.when))
  const people = await whoHasAccess(tx, inspection.id, act.when)
  await tellInspectedBody(tx, act, open, {
    template: reportPublished,
    key: `report-published:${inspection.id}`,
    values: { place: inspection.placeName, day: lastDay, link: paths.published.show(inspection.reference) },
  })
  await saveDoorEnd(tx, act, { inspectionId: inspection.id, lastDay, atOnce })
  if (atOnce) for (const { username } of people) await endSessionsOf(tx, username, act.when)
  await recordEvent(tx, act, {
    what: 'DOOR_CLOSED',
    subjectType: 'INSPECTION',
    subjectId: inspection.id,
    details: { lastDay, atOnce, people: people.length },
  })
}
