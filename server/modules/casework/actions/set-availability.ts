import { type OpenInspection, refuseIf } from '#modules/planning'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Language } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { holdCaseInTimetable, holdTimetable } from '../queries/hold-timetable.ts'
import { type InspectorTimes, reasonsNotToTimetable } from '../rules/timetable/timetable-state.ts'
import { intervieweeOf } from '../rules/timetable/timetabled-case.ts'
import type { Period } from '../rules/timetable/week.ts'
import { writeInspector, writeInterviewee, writeSlot } from '../store/timetable.ts'

const changedMeanwhile = (whose: string): string =>
  `Someone else has changed ${whose} since you opened them: look at them again`

/**
 * Sets when an inspector is there in the interview week, the limits of what they can take, and whether they speak Welsh (CASE-04).
 * @throws Conflict with the reasons of `reasonsNotToTimetable`; for someone who does not inspect cases on this team; when someone
 * else set it meanwhile.
 */
export const setInspectorTimes = (
  db: Db,
  act: Act,
  open: OpenInspection,
  { username, seen, ...times }: InspectorTimes & { username: string; seen: number },
): Promise<void> =>
  db.transaction().execute(async tx => {
    const { id } = open.inspection
    const { closing, setting } = await holdTimetable(tx, open)
    refuseIf(reasonsNotToTimetable(open, closing))
    const isThere = setting.inspectors.some(inspector => inspector.username === username)
    refuseIf(isThere ? [] : ['Only those who inspect cases on this team have hours in the interview week'])
    const isWritten = await writeInspector(tx, act, { inspectionId: id, username }, times, seen)
    refuseIf(isWritten ? [] : [changedMeanwhile('these hours')])
    await recordEvent(tx, act, {
      what: 'INSPECTOR_TIMES_SET',
      subjectType: 'INSPECTION',
      subjectId: id,
      details: { inspector: username, ...times },
    })
  })

/** When the practitioner of a case, or who stands in, cannot be interviewed, and in which language the interview is. */
export interface IntervieweeTimes {
  number: number
  away: readonly Period[]
  /** null: as the facts of the case say. */
  language: Language | null
  /** The versions of both that the page showed. */
  seen: { away: number; slot: number }
}

/**
 * Sets when who is interviewed about a case cannot be: for all of their cases; and the language of this interview (CASE-04, CASE-05).
 * @throws Conflict with the reasons of `reasonsNotToTimetable`; when someone else set it meanwhile.
 */
export const setIntervieweeTimes = (
  db: Db,
  act: Act,
  open: OpenInspection,
  { number, away, language, seen }: IntervieweeTimes,
): Promise<void> =>
  db.transaction().execute(async tx => {
    const { id } = open.inspection
    const { state, inspected, slot } = await holdCaseInTimetable(tx, open, number)
    refuseIf(reasonsNotToTimetable(open, state.closing))
    const interviewee = intervieweeOf(inspected, state.unavailable.get(inspected.id))
    const isWritten =
      (await writeInterviewee(tx, act, { inspectionId: id, interviewee }, away, seen.away)) &&
      (language === slot.language ||
        (await writeSlot(tx, act, inspected.id, { ...slot, language, version: seen.slot })))
    refuseIf(isWritten ? [] : [changedMeanwhile('these times')])
    await recordEvent(tx, act, {
      what: 'INTERVIEWEE_TIMES_SET',
      subjectType: 'INSPECTION',
      subjectId: id,
      details: { case: number, away, language },
    })
  })
