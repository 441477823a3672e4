import type { OpenDoor } from '#modules/planning'
import { demand } from '#platform/audit/demand.ts'
import type { Act } from '#platform/audit/record-event.ts'
import { NotFound } from '#platform/errors.ts'
import { RefusedFile } from '#platform/files/content/refusal.ts'
import { takeFile } from '#platform/files/take-file.ts'
import { newId } from '#platform/ids.ts'
import { countSent } from '../queries/files.ts'
import { findItem } from '../queries/items.ts'
import { findUpload } from '../queries/uploads.ts'
import { largestFile } from '../rules/limits.ts'
import { addUpload, endUpload, noteArrived } from '../store/uploads.ts'
import { receiveOne, type Stores } from './receive-files.ts'
import { sendReceipt } from './tell-outsiders.ts'

/** A file that is about to be sent in pieces. */
export interface Announced {
  item: string | null
  name: string
  size: number
  modified: string
}

const of = ({ inspection }: OpenDoor, { who }: Act) => ({ inspectionId: inspection.id, who })

/**
 * Begins to receive a file in pieces, or goes on with one that broke off: the same person, item, name, size and date of change
 * (EVID-02). Says how much of it is here.
 * @throws Forbidden without `door:send`; NotFound for an item that is not on the list; RefusedFile for one too large, or empty.
 */
export const beginUpload = async (
  { db }: Pick<Stores, 'db'>,
  act: Act,
  door: OpenDoor,
  announced: Announced,
): Promise<{ id: string; offset: number }> => {
  demand(act, 'door:send')
  if (announced.item !== null) await findItem(db, door, announced.item)
  if (announced.size > largestFile) throw new RefusedFile({ why: 'too-large', most: largestFile })
  if (announced.size === 0) throw new RefusedFile({ why: 'empty' })
  const begun = await findUpload(db, of(door, act), announced)
  if (begun) return { id: begun.id, offset: begun.arrived }
  const id = newId()
  await addUpload(db, act, { id, inspectionId: door.inspection.id, ...announced })
  return { id, offset: 0 }
}

/**
 * Receives one piece, and with the last one the file. A piece that is not the next one changes nothing: the answer says which is.
 * @throws Forbidden without `door:send`; NotFound for an upload of someone else, or one that has ended; RefusedFile when all of it is
 * here and it is not taken: then it is let go.
 */
export const receivePiece = async (
  stores: Stores,
  act: Act,
  door: OpenDoor,
  { id, offset, bytes, sending }: { id: string; offset: number; bytes: Uint8Array; sending: string },
): Promise<{ offset: number; done: boolean }> => {
  demand(act, 'door:send')
  const { db, files } = stores
  const upload = await findUpload(db, of(door, act), { id })
  if (!upload) throw new NotFound(`upload ${id}`)
  let { arrived } = upload
  if (offset === arrived && offset + bytes.length <= upload.size && bytes.length > 0) {
    await files.addPart(id, offset, bytes)
    if (await noteArrived(db, id, offset, bytes.length)) arrived += bytes.length
  }
  if (arrived < upload.size) return { offset: arrived, done: false }
  const incoming = await files.receive(files.readParts(id), largestFile)
  try {
    if (incoming.size !== upload.size) throw new RefusedFile({ why: 'broken-off' })
    const taken = await takeFile(stores, upload.name, incoming)
    await db.transaction().execute(async tx => {
      // Of two that send the last piece at once, one has ended it.
      if (await endUpload(tx, act.when, id)) await receiveOne(tx, act, door, { item: upload.item, sending }, taken)
    })
  } catch (error) {
    if (error instanceof RefusedFile) await endUpload(db, act.when, id)
    throw error
  } finally {
    await files.discard(incoming)
  }
  await files.discardParts(id)
  return { offset: arrived, done: true }
}

/** Confirms by a message what was sent in one go, once its last file has arrived. */
export const endSending = (
  { db }: Pick<Stores, 'db'>,
  act: Act,
  { inspection, outside }: OpenDoor,
  sending: string,
): Promise<number> =>
  db.transaction().execute(async tx => {
    demand(act, 'door:send')
    const count = await countSent(tx, inspection.id, sending)
    await sendReceipt(tx, act, { inspection, invitation: outside.invitation }, { sending, count })
    return count
  })
