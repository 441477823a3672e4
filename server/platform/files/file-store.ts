import type { Readable } from 'node:stream'
import { newId } from '../ids.ts'
import type { Refusal } from './content/refusal.ts'
import { type Measure, measured } from './measured.ts'
import type { Blobs, Range } from './stores/blobs.ts'

/** A file that has come in whole, and is nobody's until it is kept. */
export interface Incoming extends Measure {
  id: string
}

/** A file of a form that came in whole, or why it did not. The name is as its sender calls it. */
export type ReceivedFile = { name: string } & ({ incoming: Incoming } | { refusal: Refusal })

/** Files by what is in them: the same content is stored once, whatever it is called and whoever sent it (EVID-05). */
export interface FileStore {
  /** As people read it: `the folder data/files`. */
  readonly name: string
  /** Takes a file in as it comes, of `most` bytes at most. @throws RefusedFile for a larger one; nothing of it stays. */
  receive(content: AsyncIterable<Uint8Array>, most: number): Promise<Incoming>
  readIncoming(incoming: Incoming, range?: Range): Promise<Readable>
  /** Keeps a file for good. Before the transaction that writes whose it is: so no file is spoken of that is not there. */
  keep(incoming: Incoming): Promise<void>
  /** Lets a file go that was received and not kept. */
  discard(incoming: Pick<Incoming, 'id'>): Promise<void>
  /** @throws MissingBlob */
  read(sha256: string): Promise<Readable>
  /** The SHA-256 of everything that is kept, but for what is in quarantine. */
  contents(): AsyncIterable<string>
  /** Puts a file where nothing reads it. */
  quarantine(sha256: string): Promise<void>
  /** Adds a piece of a file that comes in several, which begins at `offset`. The same piece again is the same piece. */
  addPart(upload: string, offset: number, bytes: Uint8Array): Promise<void>
  /** All pieces of a file, one after the other. */
  readParts(upload: string): AsyncIterable<Uint8Array>
  discardParts(upload: string): Promise<void>
  /** Removes what came in before then and was never kept: a process was killed, or somebody gave up. */
  sweep(before: Date): Promise<number>
}

const incomingKey = (id: string): string => `incoming/${id}`
const contentKey = (sha256: string): string => `content/${sha256.slice(0, 2)}/${sha256}`
const quarantineKey = (sha256: string): string => `quarantine/${sha256}`
const partsKey = (upload: string): string => `parts/${upload}/`
const partKey = (upload: string, offset: number): string => partsKey(upload) + String(offset).padStart(16, '0')

const once = async function* (bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

const removeAll = async (blobs: Blobs, prefix: string, wanted: (writtenAt: Date) => boolean): Promise<number> => {
  let removed = 0
  for await (const { key, writtenAt } of blobs.list(prefix)) {
    if (!wanted(writtenAt)) continue
    await blobs.remove(key)
    removed += 1
  }
  return removed
}

/** The one way to files, wherever their bytes are. */
export const fileStore = (blobs: Blobs): FileStore => ({
  name: blobs.name,

  async receive(content, most) {
    const id = newId()
    const passing = measured(content, most)
    await blobs.put(incomingKey(id), passing.content)
    return { id, ...passing.measure() }
  },

  readIncoming: ({ id }, range) => blobs.get(incomingKey(id), range),
  keep: ({ id, sha256 }) => blobs.move(incomingKey(id), contentKey(sha256)),
  discard: ({ id }) => blobs.remove(incomingKey(id)),
  read: sha256 => blobs.get(contentKey(sha256)),
  quarantine: sha256 => blobs.move(contentKey(sha256), quarantineKey(sha256)),
  addPart: (upload, offset, bytes) => blobs.put(partKey(upload, offset), once(bytes)),

  async *contents() {
    for await (const { key } of blobs.list('content/')) yield key.slice(key.lastIndexOf('/') + 1)
  },

  async *readParts(upload) {
    for await (const { key } of blobs.list(partsKey(upload))) yield* await blobs.get(key)
  },

  async discardParts(upload) {
    await removeAll(blobs, partsKey(upload), () => true)
  },

  async sweep(before) {
    const old = (writtenAt: Date): boolean => writtenAt < before
    const prefixes = ['incoming/', 'parts/', 'writing/']
    const removed = await Promise.all(prefixes.map(prefix => removeAll(blobs, prefix, old)))
    return removed.reduce((sum, count) => sum + count, 0)
  },
})
