import { createHash } from 'node:crypto'
import { RefusedFile } from './content/refusal.ts'

/** What a content turned out to be once all of it went by. */
export interface Measure {
  sha256: string
  /** In bytes. */
  size: number
}

/**
 * Passes a content on as it comes and measures it meanwhile; no more of it is held than a piece.
 * @throws RefusedFile once it is larger than `most` bytes: nothing after that is read.
 */
export const measured = (content: AsyncIterable<Uint8Array>, most: number) => {
  const hash = createHash('sha256')
  let size = 0
  const pass = async function* (): AsyncGenerator<Uint8Array> {
    for await (const bytes of content) {
      size += bytes.length
      if (size > most) throw new RefusedFile({ why: 'too-large', most })
      hash.update(bytes)
      yield bytes
    }
  }
  return { content: pass(), measure: (): Measure => ({ sha256: hash.digest('hex'), size }) }
}
