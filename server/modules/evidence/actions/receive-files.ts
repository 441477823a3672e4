import type { OpenDoor } from '#modules/planning'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { RefusedFile } from '#platform/files/content/refusal.ts'
import type { ReceivedFile } from '#platform/files/file-store.ts'
import type { TakenFile } from '#platform/files/take-file.ts'
import { type Stores, type Taken, takeFiles } from '#platform/files/take-files.ts'
import { newId } from '#platform/ids.ts'
import { findItem } from '../queries/items.ts'
import { addFile } from '../store/files.ts'
import { sendReceipt } from './tell-outsiders.ts'

export type { Stores }

/** Where what was sent belongs: an item of the list, or null for what was not asked for; and what was sent with it in one go. */
export interface Sent {
  item: string | null
  sending: string
}

/** Writes down one file, in a transaction. */
export const receiveOne = async (
  tx: Db,
  act: Act,
  door: OpenDoor,
  { item, sending }: Sent,
  taken: TakenFile,
): Promise<void> => {
  const { inspection } = door
  const deadline = item === null ? undefined : (await findItem(tx, door, item)).deadline
  await taken.remember(tx, act.when)
  const { name, sha256, size, kind } = taken
  const id = newId()
  const row = { id, inspectionId: inspection.id, item, name, sha256, sending, dueAt: deadline ?? null, redacts: null }
  await addFile(tx, act, row)
  await recordEvent(tx, act, {
    what: 'EVIDENCE_RECEIVED',
    subjectType: 'INSPECTION',
    subjectId: inspection.id,
    details: { file: id, item, name, sha256, size, kind: kind.name, late: !!deadline && act.when > deadline },
  })
}

/** What became of files that were sent: how many are here, and of each other why not. */
export interface Outcome extends Pick<Taken, 'refused'> {
  received: number
}

/**
 * Receives files of the inspected body that came with one form, and confirms it by a message. Each is taken or refused for itself
 * (EVID-02, EVID-03, EVID-04, EVID-05).
 * @throws Forbidden without `door:send`; NotFound for an item that is not on the list.
 */
export const receiveFiles = async (
  stores: Stores,
  act: Act,
  door: OpenDoor,
  sent: Sent,
  all: readonly ReceivedFile[],
): Promise<Outcome> => {
  demand(act, 'door:send')
  if (sent.item !== null) await findItem(stores.db, door, sent.item)
  const { taken, refused } = await takeFiles(stores, all)
  const late: Taken['refused'][number][] = []
  await stores.db.transaction().execute(async tx => {
    for (const file of taken) {
      try {
        await receiveOne(tx, act, door, sent, file)
      } catch (error) {
        // A virus was found just now in the same content, which somebody else had sent.
        if (!(error instanceof RefusedFile)) throw error
        late.push({ name: file.name, refusal: error.refusal })
      }
    }
    await sendReceipt(tx, act, { inspection: door.inspection, sentBy: act.who })
  })
  return { received: taken.length - late.length, refused: [...refused, ...late] }
}
