import type { OpenDoor } from '#modules/planning'
import { demand } from '#platform/audit/demand.ts'
import type { Act } from '#platform/audit/record-event.ts'
import { NotFound } from '#platform/errors.ts'
import { RefusedFile } from '#platform/files/content/refusal.ts'
import { takeFile } from '#platform/files/take-file.ts'
import { newId } from '#platform/ids.ts'
import { countSent } from '../queries/files.ts'
import { findItem } from '../queries/items.ts'
import { findBegun, findUpload, type Upload } from '../queries/uploads.ts'
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
  const begun = await findBegun(db, of(door, act), announced)
  if (begun) return { id: begun.id, offset: begun.arrived }
  const id = newId()
  await addUpload(db, act, { id, inspectionId: door.inspection.id, ...announced })
  return { id, offset: 0 }
}

/** What became of an upload that has ended. @throws RefusedFile for one that was not taken, with the reason. */
const outcomeOf = ({ size, refusal }: Upload): { offset: number; done: boolean } => {
  if (refusal) throw new RefusedFile(refusal)
  return { offset: size, done: true }
}

/**
 * Puts the pieces of a file together and takes it. Of two that do so at once, one ends the upload, and both say how it ended.
 * @throws RefusedFile when it is not taken: then it is let go.
 */
const putTogether = async (
  stores: Stores,
  act: Act,
  door: OpenDoor,
  { upload, sending }: { upload: Upload; sending: string },
): Promise<{ offset: number; done: boolean }> => {
  const { db, files } = stores
  const { id, item, name, size } = upload
  const incoming = await files.receive(files.readParts(id), largestFile)
  try {
    if (incoming.size !== size) throw new RefusedFile({ why: 'broken-off' })
    const taken = await takeFile(stores, name, incoming)
    await db.transaction().execute(async tx => {
      if (await endUpload(tx, act.when, id)) await receiveOne(tx, act, door, { item, sending }, taken)
    })
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error
    await endUpload(db, act.when, id, error.refusal)
  } finally {
    await files.discard(incoming)
  }
  await files.discardParts(id)
  return outcomeOf((await findUpload(db, of(door, act), id)) as Upload)
}

/**
 * Receives one piece, and with the last one the file. A piece that is not the next one changes nothing: the answer says which is. A
 * piece of an upload that has ended is answered as its last one was: that answer may have been lost.
 * @throws Forbidden without `door:send`; NotFound for an upload of someone else; RefusedFile when all of it is here and it is not
 * taken: then it is let go.
 */
export const receivePiece = async (
  stores: Stores,
  act: Act,
  door: OpenDoor,
  { id, offset, bytes, sending }: { id: string; offset: number; bytes: Uint8Array; sending: string },
): Promise<{ offset: number; done: boolean }> => {
  demand(act, 'door:send')
  const { db, files } = stores
  const upload = await findUpload(db, of(door, act), id)
  if (!upload) throw new NotFound(`upload ${id}`)
  if (upload.endedAt) return outcomeOf(upload)
  let { arrived } = upload
  if (offset === arrived && offset + bytes.length <= upload.size && bytes.length > 0) {
    await files.addPart(id, offset, bytes)
    if (await noteArrived(db, act.when, { id, offset, bytes: bytes.length })) arrived += bytes.length
  }
  if (arrived < upload.size) return { offset: arrived, done: false }
  return putTogether(stores, act, door, { upload, sending })
}

/** Confirms by a message what was sent, once the last file of those sent in one go has arrived. Says how many those are. */
export const endSending = (
  { db }: Pick<Stores, 'db'>,
  act: Act,
  { inspection }: OpenDoor,
  sending: string,
): Promise<number> =>
  db.transaction().execute(async tx => {
    demand(act, 'door:send')
    await sendReceipt(tx, act, { inspection, sentBy: act.who })
    return countSent(tx, inspection.id, sending)
  })
