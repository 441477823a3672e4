import { type OpenDoor, refuseIf } from '#modules/planning'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { filesOf, findFile } from '../queries/files.ts'
import { findItem } from '../queries/items.ts'
import { findReview } from '../queries/reviews.ts'
import { reasonsNotToMark } from '../rules/reasons.ts'
import { saysSomething } from '../rules/review.ts'
import { removeFile } from '../store/files.ts'
import { takeBackUnavailable, writeUnavailable } from '../store/unavailable.ts'

const record = (tx: Db, act: Act, what: string, { inspection }: OpenDoor, details: Record<string, unknown>) =>
  recordEvent(tx, act, { what, subjectType: 'INSPECTION', subjectId: inspection.id, details })

/**
 * The inspected body says that it cannot give an item, and why (EVID-02; DIPP manual 3.6).
 * @throws Forbidden without `door:send`; NotFound for an item that is not on the list; Conflict with the reasons of
 * `reasonsNotToMark`.
 */
export const markUnavailable = (
  db: Db,
  act: Act,
  door: OpenDoor,
  { item: id, reason }: { item: string; reason: string },
): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'door:send')
    const item = await findItem(tx, door, id)
    refuseIf(reasonsNotToMark(item, await filesOf(tx, door.inspection.id), reason))
    const mark = { id: newId(), inspectionId: door.inspection.id, item: id, reason: reason.trim() }
    await writeUnavailable(tx, act, mark)
    await record(tx, act, 'EVIDENCE_UNAVAILABLE', door, { item: id, text: item.text, reason: reason.trim() })
  })

/** Takes back that an item is unavailable. @throws Forbidden without `door:send`. */
export const markAvailable = (db: Db, act: Act, door: OpenDoor, item: string): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'door:send')
    if (await takeBackUnavailable(tx, act, door.inspection.id, item))
      await record(tx, act, 'EVIDENCE_AVAILABLE_AGAIN', door, { item })
  })

/**
 * Takes back a file that was sent by mistake, as long as the team has not reviewed its item. It is not read any more; that it was here
 * stays on the record.
 * @throws Forbidden without `door:send`; NotFound for a file of another inspection; Conflict once its item was reviewed.
 */
export const takeFileBack = (db: Db, act: Act, door: OpenDoor, id: string): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'door:send')
    const file = await findFile(tx, door.inspection.id, id)
    if (!file || file.redacts) throw new NotFound(`file ${id}`)
    const review = file.item ? await findReview(tx, door.inspection.id, file.item) : undefined
    refuseIf(saysSomething(review) ? ['reviewed'] : [])
    if (await removeFile(tx, act, id))
      await record(tx, act, 'EVIDENCE_TAKEN_BACK', door, { file: id, item: file.item, name: file.name })
  })
