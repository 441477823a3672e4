import { recordEvent } from '#platform/audit/record-event.ts'
import type { OnInfected } from '#platform/files/scan/scan-files.ts'
import { planningFilesWith } from '../queries/files.ts'

/**
 * Writes on the record of every inspection that has slides or background information with this content that a virus was found in it
 * (EVID-05). Whoever sent it reads so where they sent it, and slides are then asked for again: that is read off the content.
 */
export const noteInfectedFile: OnInfected = async (tx, act, { sha256, virus }) => {
  for (const { id, inspectionId, home, item, name } of await planningFilesWith(tx, sha256))
    await recordEvent(tx, act, {
      what: 'PLANNING_FILE_INFECTED',
      subjectType: 'INSPECTION',
      subjectId: inspectionId,
      details: { file: id, home, item, name, sha256, virus },
    })
}
