import { demand } from '#platform/audit/demand.ts'
import type { Act } from '#platform/audit/record-event.ts'
import type { User } from '#platform/auth/user.ts'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { openDoor } from '../../queries/door/open-door.ts'
import { absencesOf } from '../../queries/meetings/absences.ts'
import { refuseIf } from '../../queries/open-inspection.ts'
import type { OpenInspection } from '../../rules/inspection.ts'
import { type AbsenceWanted, hoursOfAbsence, reasonsNotToRecordAbsence } from '../../rules/meetings/absence.ts'
import { insertAbsence, removeAbsence } from '../../store/absences.ts'
import { openForMeetings, recordOfMeetings } from './open-for-meetings.ts'

const isUuid = (id: string): boolean => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)

/** Staff who plan meetings, or the inspected body at its door: that is whoever answers for its people. */
const opened = async (tx: Db, act: Act, user: User, reference: string): Promise<OpenInspection> => {
  if (act.boundTo === undefined) return openForMeetings(tx, act, reference)
  demand(act, 'door:send')
  return openDoor(tx, user, reference)
}

/**
 * Records when someone of the inspected body is not available for meetings (EVID-06).
 * @throws Forbidden for whoever may not; Conflict with the reasons of `reasonsNotToRecordAbsence`.
 */
export const recordAbsence = (db: Db, act: Act, user: User, reference: string, wanted: AbsenceWanted): Promise<void> =>
  db.transaction().execute(async tx => {
    const open = await opened(tx, act, user, reference)
    refuseIf(reasonsNotToRecordAbsence(wanted).map(({ text }) => text))
    const hours = hoursOfAbsence(wanted) ?? { fromTime: null, untilTime: null }
    const absence = { id: newId(), name: wanted.name.trim(), post: wanted.post.trim(), day: wanted.day, ...hours }
    await insertAbsence(tx, act, { ...absence, inspectionId: open.inspection.id })
    const { id, ...details } = absence
    await recordOfMeetings(tx, act, open, 'NOT_AVAILABLE', { absence: id, ...details })
  })

/** Takes it back. @throws NotFound where the inspection has none such; Forbidden for whoever may not. */
export const takeBackAbsence = (db: Db, act: Act, user: User, reference: string, id: string): Promise<void> =>
  db.transaction().execute(async tx => {
    const open = await opened(tx, act, user, reference)
    const { id: inspectionId } = open.inspection
    const absence = (await absencesOf(tx, inspectionId)).find(each => each.id === id)
    if (!isUuid(id) || !absence || !(await removeAbsence(tx, act, { id, inspectionId })))
      throw new NotFound(`absence ${id} of ${reference}`)
    await recordOfMeetings(tx, act, open, 'AVAILABLE_AFTER_ALL', { absence: id, name: absence.name, day: absence.day })
  })
