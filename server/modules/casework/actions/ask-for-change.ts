import { type OpenInspection, refuseIf, timelineOf } from '#modules/planning'
import { reasonsAfterClosing } from '#modules/sampling'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { changeSettingOf } from '../queries/change-requests.ts'
import { holdCaseInTimetable } from '../queries/hold-timetable.ts'
import { type ChangeRequest, isLateChange, reasonsNotToRequestChange } from '../rules/timetable/change-request.ts'
import { addChangeRequest } from '../store/timetable.ts'

/** What the inspected body asks to have changed, as its single point of contact said it. */
export interface AskedChange extends Pick<ChangeRequest, 'kind' | 'wish' | 'askedForBy' | 'askedOn'> {
  number: number
}

/**
 * Records that the inspected body asks to have something in the timetable changed (CASE-04; DIPP manual 5.1).
 * @returns the id of the request.
 * @throws Conflict with the reasons of `reasonsNotToRequestChange`; for a day that has not come.
 */
export const askForChange = (
  db: Db,
  act: Act,
  open: OpenInspection,
  { number, ...asked }: AskedChange,
): Promise<string> =>
  db.transaction().execute(async tx => {
    const { state, inspected } = await holdCaseInTimetable(tx, open, number)
    refuseIf(reasonsAfterClosing(state.closing))
    const { kind, askedOn } = asked
    const setting = await changeSettingOf(tx, open, inspected.id)
    refuseIf(reasonsNotToRequestChange(setting, asked))
    refuseIf(askedOn > londonDay(act.when) ? ['The day on which it was asked must not be to come'] : [])
    const id = newId()
    await addChangeRequest(tx, { id, caseId: inspected.id, ...asked, recordedAt: act.when, recordedBy: act.who })
    await recordEvent(tx, act, {
      what: 'TIMETABLE_CHANGE_ASKED_FOR',
      subjectType: 'INSPECTION',
      subjectId: open.inspection.id,
      details: { case: number, kind, askedOn, late: isLateChange(askedOn, await timelineOf(tx, open)) },
    })
    return id
  })
