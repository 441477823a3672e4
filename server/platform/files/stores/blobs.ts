import type { Readable } from 'node:stream'

/** Bytes from the first to before the last, counted from 0. */
export interface Range {
  from: number
  to: number
}

/** Where bytes are kept under keys such as `content/ab/ab12…`: a folder, or a bucket of S3. Knows nothing of what they are. */
export interface Blobs {
  /** As people read it: `the folder data/files`. */
  readonly name: string
  /** Writes as the content comes, whole or not at all: what ends halfway leaves nothing under the key. */
  put(key: string, content: AsyncIterable<Uint8Array>): Promise<void>
  /** @throws MissingBlob when there is nothing under the key. */
  get(key: string, range?: Range): Promise<Readable>
  /** Puts it under another key, over whatever is there. @throws MissingBlob */
  move(from: string, to: string): Promise<void>
  /** Removes it, if it is there. */
  remove(key: string): Promise<void>
  /** What stands under keys that begin so, in order of the keys, with when it was written. */
  list(prefix: string): AsyncIterable<{ key: string; writtenAt: Date }>
}

/** There is nothing under this key. */
export class MissingBlob extends Error {
  constructor(key: string, options?: ErrorOptions) {
    super(`Nothing is kept under ${key}`, options)
  }
}
