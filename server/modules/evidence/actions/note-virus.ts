import { inspectionOfId } from '#modules/planning'
import { recordEvent } from '#platform/audit/record-event.ts'
import type { OnInfected } from '#platform/files/scan/scan-files.ts'
import { filesWith } from '../queries/files.ts'
import { tellOfVirus } from './tell-outsiders.ts'

/**
 * Writes on the record of every inspection that has a file with this content that a virus was found in it, and tells the inspected body
 * where it came from there (EVID-05). The file does not count as received any more: that is read off its content.
 */
export const noteVirus: OnInfected = async (tx, act, { sha256, virus }) => {
  for (const { id, inspectionId, item, name, sending, redacts, removedAt } of await filesWith(tx, sha256)) {
    await recordEvent(tx, act, {
      what: 'EVIDENCE_INFECTED',
      subjectType: 'INSPECTION',
      subjectId: inspectionId,
      details: { file: id, item, name, sha256, virus },
    })
    if (redacts !== null || removedAt !== null) continue
    await tellOfVirus(tx, act, { inspection: await inspectionOfId(tx, inspectionId) }, { sending, item })
  }
}
