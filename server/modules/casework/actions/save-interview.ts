import { refuseIf } from '#modules/planning'
import { closingOf } from '#modules/sampling'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import type { SaveOutcome } from '#platform/save-outcome.ts'
import { keepCase } from '../queries/hold-case.ts'
import { findInterview, findInterviewSave } from '../queries/interviews.ts'
import { caseSetting, type OpenCase } from '../queries/open-case.ts'
import { type InterviewText, isSameInterview, type RecordedInterview } from '../rules/interview/interview-text.ts'
import { reasonsNotToInterview } from '../rules/interview/reasons-not-to-interview.ts'
import { reasonsNotToRecord } from '../rules/interview/reasons-not-to-record.ts'
import { type SaveOfInterview, writeInterview } from '../store/interviews.ts'

/** An interview as it is saved. A save that is sent twice is written once. */
export interface InterviewSave extends SaveOfInterview {
  text: InterviewText
}

/**
 * Saves the interview about a case as it is typed (CASE-03, CASE-06): written with its history and its event, which holds no word
 * of it, or nothing at all.
 * @throws NotFound where the programme has no interviews; Conflict with the reasons of `reasonsNotToInterview` and
 * `reasonsNotToRecord`; Forbidden when the case was closed to this person meanwhile.
 */
export const saveInterview = (
  db: Db,
  act: Act,
  open: OpenCase,
  { saveId, seen, text }: InterviewSave,
): Promise<SaveOutcome<RecordedInterview>> =>
  db.transaction().execute(async tx => {
    const { inspected, inspection, programme } = open
    const { interview } = programme.cases
    if (!interview) throw new NotFound(`interviews of ${inspection.reference}: its programme has none`)
    await keepCase(tx, open)
    const setting = await caseSetting(tx, open, inspected.number, await closingOf(tx, inspection.id))
    refuseIf([...reasonsNotToInterview(setting), ...reasonsNotToRecord(interview, text).map(each => each.text)])
    const version = await writeInterview(tx, act, inspected.id, text, { saveId, seen })
    if (version === undefined) {
      const earlier = await findInterviewSave(tx, inspected.id, saveId, text)
      if (earlier !== undefined) return { version: earlier }
      const other = (await findInterview(tx, inspected.id)) as RecordedInterview
      // Not word for word: in which order items were coded says nothing.
      return isSameInterview(other, text) ? { version: other.version } : { clash: other }
    }
    await recordEvent(tx, act, {
      what: 'INTERVIEW_SAVED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { case: inspected.number, version },
    })
    return { version }
  })
