import { type OpenInspection, refuseIf } from '#modules/planning'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { holdCaseInTimetable } from '../queries/hold-timetable.ts'
import { reasonsNotToTimetable, type TimetableState } from '../rules/timetable/timetable-state.ts'
import { intervieweeOf } from '../rules/timetable/timetabled-case.ts'
import { reasonsNotToGoOn, type Unavailable } from '../rules/timetable/unavailable-practitioner.ts'
import { changeCase } from '../store/cases.ts'
import { deleteUnavailable, writeSlot, writeUnavailable } from '../store/timetable.ts'

const heldFor = async (tx: Db, open: OpenInspection, number: number) => {
  const held = await holdCaseInTimetable(tx, open, number)
  refuseIf(reasonsNotToTimetable(open, held.state.closing))
  refuseIf(held.inspected.completedAt ? ['The case is completed: reopen it to change how it is inspected'] : [])
  return held
}

const before = ({ unavailable }: TimetableState, id: string): Unavailable | undefined => unavailable.get(id)

/**
 * Records how a case goes on whose practitioner is not available: with a substitute, or as a file read, which has no time for an
 * interview any more (CASE-05; DIPP manual 5.1, 6.6).
 * @throws Conflict with the reasons of `reasonsNotToTimetable` and `reasonsNotToGoOn`; for a completed case.
 */
export const goOnWithout = (
  db: Db,
  act: Act,
  open: OpenInspection,
  { number, ...agreed }: Omit<Unavailable, 'case'> & { number: number },
): Promise<void> =>
  db.transaction().execute(async tx => {
    const { state, inspected, slot } = await heldFor(tx, open, number)
    const unavailable = { ...agreed, case: inspected.id }
    const interviewee = intervieweeOf(inspected, before(state, inspected.id))
    refuseIf(reasonsNotToGoOn({ interviewee, fileRead: inspected.fileRead }, unavailable).map(({ text }) => text))
    await writeUnavailable(tx, act, unavailable)
    if (agreed.instead.kind === 'file-read') {
      const fileReadReason = `${agreed.reason} (agreed with ${agreed.agreedWith})`
      await changeCase(tx, inspected.id, { fileRead: true, fileReadReason })
      if (slot.time) await writeSlot(tx, act, inspected.id, { ...slot, time: null })
    }
    await recordEvent(tx, act, {
      what: 'PRACTITIONER_NOT_AVAILABLE',
      subjectType: 'INSPECTION',
      subjectId: open.inspection.id,
      details: { case: number, instead: agreed.instead.kind },
    })
  })

/**
 * Takes back that a practitioner is not available: they are interviewed after all.
 * @throws Conflict with the reasons of `reasonsNotToTimetable`; for a completed case; where nothing of the kind was recorded.
 */
export const interviewAfterAll = (db: Db, act: Act, open: OpenInspection, number: number): Promise<void> =>
  db.transaction().execute(async tx => {
    const { state, inspected } = await heldFor(tx, open, number)
    const was = before(state, inspected.id)
    refuseIf(was ? [] : ['Nothing was recorded here that could be taken back'])
    await deleteUnavailable(tx, inspected.id)
    if (was?.instead.kind === 'file-read') await changeCase(tx, inspected.id, { fileRead: false, fileReadReason: '' })
    await recordEvent(tx, act, {
      what: 'PRACTITIONER_AVAILABLE_AFTER_ALL',
      subjectType: 'INSPECTION',
      subjectId: open.inspection.id,
      details: { case: number },
    })
  })
