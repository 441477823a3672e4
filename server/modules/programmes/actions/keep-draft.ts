import { createHash } from 'node:crypto'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import type { Fault } from '../files/fault.ts'
import { checkUpload } from '../read-upload.ts'
import { addDraft, type NewDraft } from '../store/drafts.ts'

/** Whoever has more to put right begins with these. */
const mostFaultsKept = 500

/** Names and messages may quote what a file holds, and a database takes no NUL and no half of a pair of surrogates. */
const storable = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .slice(0, 1000)
    .toWellFormed()

const storableFault = (fault: Fault): Fault => ({
  ...fault,
  file: storable(fault.file),
  path: storable(fault.path),
  message: storable(fault.message),
})

const baseName = (name: string): string => storable(name.split(/[/\\]/).at(-1) ?? '').trim() || 'file without a name'

/**
 * Checks an uploaded file and keeps it as a draft: its content, or the faults that it has (PROG-08). Returns the draft's id.
 * @throws UnreadableFile when it is neither a workbook nor a zip of YAML files, or is too large: nothing is kept then.
 */
export const keepDraft = async (db: Db, act: Act, upload: { name: string; bytes: Uint8Array }): Promise<string> => {
  demand(act, 'programmes:manage')
  const { programme, faults } = await checkUpload(upload.bytes)
  const draft: NewDraft = {
    id: newId(),
    fileName: baseName(upload.name),
    sha256: createHash('sha256').update(upload.bytes).digest('hex'),
    content: programme,
    // A file that is no programme has something wrong with it, even if nobody can say where.
    faultCount: programme ? 0 : Math.max(1, faults.length),
    faults: faults.slice(0, mostFaultsKept).map(storableFault),
    uploadedAt: act.when,
    uploadedBy: act.who,
  }
  const { id, fileName, sha256, faultCount } = draft
  await db.transaction().execute(async tx => {
    await addDraft(tx, draft)
    const details = {
      fileName,
      sha256,
      faultCount,
      programme: programme?.programme.id,
      version: programme?.programme.version,
    }
    await recordEvent(tx, act, {
      what: 'PROGRAMME_DRAFT_UPLOADED',
      subjectType: 'PROGRAMME_DRAFT',
      subjectId: id,
      details,
    })
  })
  return id
}
