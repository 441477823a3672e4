import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import { londonDay, londonTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { openInspection, refuseIf } from '../../queries/open-inspection.ts'
import { reasonsNotToRecordTold, type Telling } from '../../rules/announcement/told.ts'
import { reasonsNotToAnnounceOn } from '../../rules/announcement/who-announces.ts'
import { saveTold } from '../../store/announcement.ts'

/**
 * Records who of the inspected body was told of the inspection, by whom, when and how (PLAN-05).
 * @throws Forbidden without `announcement:issue`; Conflict with the reasons of `reasonsNotToRecordTold`, and for someone who
 * is not on the team.
 */
export const recordTold = (db: Db, act: Act, reference: string, telling: Telling): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'announcement:issue')
    const { inspection, team, reader } = await openInspection(tx, { ...act, username: act.who }, reference)
    const now = { day: londonDay(act.when), time: londonTime(act.when) }
    refuseIf([
      ...reasonsNotToAnnounceOn(team, reader),
      ...reasonsNotToRecordTold(telling, team, now).map(({ text }) => text),
    ])
    const row = { ...telling, id: newId(), person: telling.person.trim(), how: telling.how.trim() }
    await saveTold(tx, act, inspection.id, row)
    const { toldBy, toldOn, toldAt, how } = row
    await recordEvent(tx, act, {
      what: 'INSPECTED_BODY_TOLD',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { toldBy, toldOn, toldAt, how },
    })
  })
