import { type OpenInspection, refuseIf } from '#modules/planning'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { holdTimetable } from '../queries/hold-timetable.ts'
import { longestInterview } from '../queries/timetable.ts'
import { reasonsNotToSetWeek } from '../rules/timetable/reasons-not-to-set-week.ts'
import { reasonsNotToTimetable } from '../rules/timetable/timetable-state.ts'
import type { InterviewWeek } from '../rules/timetable/week.ts'
import { writeWeek } from '../store/timetable.ts'

/**
 * Sets the interview week of an inspection (CASE-04).
 * @param seen The version that the page showed; 0 for the week that the timeline gives.
 * @throws Conflict with the reasons of `reasonsNotToTimetable` and `reasonsNotToSetWeek`; when someone else set it meanwhile.
 */
export const setWeek = (db: Db, act: Act, open: OpenInspection, week: InterviewWeek, seen: number): Promise<void> =>
  db.transaction().execute(async tx => {
    const { id } = open.inspection
    const { closing } = await holdTimetable(tx, open)
    refuseIf(reasonsNotToTimetable(open, closing))
    refuseIf(reasonsNotToSetWeek(week, longestInterview(open)).map(({ text }) => text))
    const isWritten = await writeWeek(tx, act, id, week, seen)
    refuseIf(isWritten ? [] : ['Someone else has changed the interview week since you opened it: look at it again'])
    await recordEvent(tx, act, {
      what: 'INTERVIEW_WEEK_SET',
      subjectType: 'INSPECTION',
      subjectId: id,
      details: { ...week },
    })
  })
