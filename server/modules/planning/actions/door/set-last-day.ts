import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { refuseIf } from '../../queries/open-inspection.ts'
import { reasonsNotToEndOn } from '../../rules/door/reasons-not-to-end-on.ts'
import { saveLastDay } from '../../store/door/invitations.ts'
import { openInvitation } from './open-invitation.ts'

/**
 * Sets after which day someone's access ends, in place of the last day of the plan.
 * @throws Forbidden without `outside:invite`; Conflict with the reasons of `reasonsNotToEndOn`.
 */
export const setLastDay = (db: Db, act: Act, reference: string, id: string, day: string): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'outside:invite')
    const { invitation } = await openInvitation(tx, act, reference, id)
    refuseIf(reasonsNotToEndOn(day, londonDay(act.when), invitation))
    await saveLastDay(tx, id, day)
    await recordEvent(tx, act, {
      what: 'ACCESS_LAST_DAY_SET',
      subjectType: 'INSPECTION',
      subjectId: invitation.inspectionId,
      details: { name: invitation.name, from: invitation.lastDay, to: day },
    })
  })
