import { createHash } from 'node:crypto'

/**
 * The state that chance begins with (`randomFrom`), from texts: the first 16 bytes, as four big-endian numbers, of the
 * SHA-256 of the texts in UTF-8, joined by a line feed.
 */
export const seedNumbers = (...texts: string[]): [number, number, number, number] => {
  const hash = createHash('sha256').update(texts.join('\n')).digest()
  return [hash.readUInt32BE(0), hash.readUInt32BE(4), hash.readUInt32BE(8), hash.readUInt32BE(12)]
}
