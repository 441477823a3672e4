import { type OpenInspection, refuseIf } from '#modules/planning'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import { NotFound } from '#platform/errors.ts'
import { RefusedFile } from '#platform/files/content/refusal.ts'
import type { ReceivedFile } from '#platform/files/file-store.ts'
import { takeFile } from '#platform/files/take-file.ts'
import { newId } from '#platform/ids.ts'
import { findFile } from '../queries/files.ts'
import { reasonsNotToClose } from '../rules/reasons.ts'
import { addFile, closeFile } from '../store/files.ts'
import type { Stores } from './receive-files.ts'

/**
 * Closes an original to all but the lead inspector, with a redacted copy in its place if there is one.
 * @throws Forbidden without `evidence:request`; NotFound for a file of another inspection; Conflict with the reasons of
 * `reasonsNotToClose`; RefusedFile when the copy is not taken: then nothing is closed.
 */
export const closeOriginal = async (
  stores: Stores,
  act: Act,
  open: OpenInspection,
  { id, reason, copy }: { id: string; reason: string; copy: ReceivedFile | undefined },
): Promise<void> => {
  demand(act, 'evidence:request')
  const { db } = stores
  const { id: inspectionId } = open.inspection
  const original = await findFile(db, inspectionId, id)
  if (!original) throw new NotFound(`file ${id}`)
  refuseIf([...reasonsNotToClose(open, original), ...(reason.trim() ? [] : ['Enter why the original is closed'])])
  if (copy && 'refusal' in copy) throw new RefusedFile(copy.refusal)
  const taken = copy && (await takeFile(stores, copy.name, copy.incoming))
  await db.transaction().execute(async tx => {
    if (!(await closeFile(tx, act, id, reason.trim()))) refuseIf(['Someone else has closed it meanwhile'])
    const copyId = newId()
    if (taken) {
      await taken.remember(tx, act.when)
      const { item } = original
      const { name, sha256 } = taken
      await addFile(tx, act, {
        id: copyId,
        inspectionId,
        item,
        name,
        sha256,
        sending: newId(),
        dueAt: null,
        redacts: id,
      })
    }
    await recordEvent(tx, act, {
      what: 'EVIDENCE_ORIGINAL_CLOSED',
      subjectType: 'INSPECTION',
      subjectId: inspectionId,
      details: { file: id, name: original.name, reason: reason.trim(), ...(taken && { redactedCopy: copyId }) },
    })
  })
}
