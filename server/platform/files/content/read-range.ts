import { buffer } from 'node:stream/consumers'
import type { FileStore, Incoming } from '../file-store.ts'
import type { Range } from '../stores/blobs.ts'

/** Reads some bytes of a file, wherever they stand in it. */
export type ReadRange = (range: Range) => Promise<Buffer>

/** Reads in a file that has come in. */
export const rangesOf =
  (files: FileStore, incoming: Incoming): ReadRange =>
  async range =>
    buffer(await files.readIncoming(incoming, range))
