import { type OpenInspection, refuseIf } from '#modules/planning'
import { reasonsAfterClosing } from '#modules/sampling'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { changeSettingOf, findChangeRequest } from '../queries/change-requests.ts'
import { holdTimetable } from '../queries/hold-timetable.ts'
import { reasonsNotToDecideChange } from '../rules/timetable/change-request.ts'
import { answerChangeRequest } from '../store/timetable.ts'

/**
 * The lead inspector’s answer to a request for a change: granted or not, with the reason. What was granted is then done on the
 * page of the case (CASE-04; DIPP manual 5.1).
 * @throws Conflict with the reasons of `reasonsNotToDecideChange`; NotFound when there is no such request.
 */
export const answerChange = (
  db: Db,
  act: Act,
  open: OpenInspection,
  { id, granted, reason }: { id: string; granted: boolean; reason: string },
): Promise<void> =>
  db.transaction().execute(async tx => {
    const { closing, cases } = await holdTimetable(tx, open)
    refuseIf(reasonsAfterClosing(closing))
    const request = await findChangeRequest(tx, open.inspection.id, id)
    refuseIf(reasonsNotToDecideChange(await changeSettingOf(tx, open, request.case), request))
    await answerChangeRequest(tx, act, { id, granted, answer: reason })
    await recordEvent(tx, act, {
      what: 'TIMETABLE_CHANGE_ANSWERED',
      subjectType: 'INSPECTION',
      subjectId: open.inspection.id,
      details: { case: cases.find(each => each.id === request.case)?.number, granted },
    })
  })
