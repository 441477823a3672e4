import { type OpenInspection, refuseIf } from '#modules/planning'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { holdTimetable } from '../queries/hold-timetable.ts'
import { issuesOf } from '../queries/timetable-issues.ts'
import { reasonsNotToIssueTimetable, timetableToIssue } from '../rules/timetable/issued-timetable.ts'
import { addIssue } from '../store/timetable.ts'

/**
 * Issues the timetable as it stands: the provisional one with the announcement, and each later one under its number (CASE-04;
 * DIPP manual 5.1).
 * @returns its number.
 * @throws Conflict with the reasons of `reasonsNotToIssueTimetable`.
 */
export const issueTimetable = (db: Db, act: Act, open: OpenInspection): Promise<number> =>
  db.transaction().execute(async tx => {
    const { id } = open.inspection
    const state = await holdTimetable(tx, open)
    const [last] = await issuesOf(tx, id)
    refuseIf(reasonsNotToIssueTimetable(open, state, last))
    const number = (last?.number ?? 0) + 1
    const timetable = timetableToIssue(state)
    await addIssue(tx, {
      ...{ inspectionId: id, number, timetable: JSON.stringify(timetable) },
      ...{ issuedAt: act.when, issuedBy: act.who },
    })
    await recordEvent(tx, act, {
      what: 'TIMETABLE_ISSUED',
      subjectType: 'INSPECTION',
      subjectId: id,
      details: {
        ...{ number, interviews: timetable.interviews.length, fileReads: timetable.fileReads.length },
        withoutPlace: timetable.withoutPlace.map(each => each.number),
      },
    })
    return number
  })
