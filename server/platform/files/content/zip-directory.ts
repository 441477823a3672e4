import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import type { ReadRange } from './read-range.ts'

const inflate = promisify(inflateRaw)

/** What a zip file says of one of the files in it. */
interface ZipEntry {
  name: string
  encrypted: boolean
  deflated: boolean
  packedSize: number
  /** Where in the file it begins. */
  at: number
}

/** The longest that the end of a zip file can be: 22 bytes and a comment. */
const longestEnd = 22 + 0xffff
const largestDirectory = 16_000_000

/** Where the end of a zip file stands in the last bytes of a file, or -1: its comment reaches exactly to the end. */
const endOfZip = (tail: Buffer): number => {
  for (let at = tail.length - 22; at >= 0; at -= 1)
    if (tail.readUInt32LE(at) === 0x06054b50 && at + 22 + tail.readUInt16LE(at + 20) === tail.length) return at
  return -1
}

/** Whether a file ends as a zip file does, whatever it begins with. */
export const endsAsZip = async (read: ReadRange, size: number): Promise<boolean> =>
  size >= 22 && endOfZip(await read({ from: Math.max(0, size - longestEnd), to: size })) >= 0

const entriesIn = (directory: Buffer, count: number): ZipEntry[] | undefined => {
  const entries: ZipEntry[] = []
  let at = 0
  while (entries.length < count) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) return undefined
    const [name, extra, comment] = [28, 30, 32].map(field => directory.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ]
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + name),
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      deflated: directory.readUInt16LE(at + 10) === 8,
      packedSize: directory.readUInt32LE(at + 20),
      at: directory.readUInt32LE(at + 42),
    })
    at += 46 + name + extra + comment
  }
  return entries
}

/**
 * The list of what is in a zip file, read from its end without unpacking anything. Undefined when it is damaged, cut off, or not one
 * zip file from its first byte to its last.
 */
export const zipDirectory = async (read: ReadRange, size: number): Promise<ZipEntry[] | undefined> => {
  const from = Math.max(0, size - longestEnd)
  const tail = await read({ from, to: size })
  const end = endOfZip(tail)
  if (end < 0) return undefined
  const [count, length, at] = [tail.readUInt16LE(end + 10), tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)]
  if (count === 0 || length > largestDirectory || at + length !== from + end) return undefined
  const entries = entriesIn(await read({ from: at, to: at + length }), count)
  return entries?.some(entry => entry.at === 0) ? entries : undefined
}

/** The text of a small file in a zip file, or empty where there is none that can be read. */
export const textInZip = async (
  read: ReadRange,
  size: number,
  entries: readonly ZipEntry[],
  name: string,
): Promise<string> => {
  const entry = entries.find(each => each.name === name)
  if (!entry || entry.packedSize === 0 || entry.packedSize > 1_000_000 || entry.at + 30 > size) return ''
  const head = await read({ from: entry.at, to: entry.at + 30 })
  const from = entry.at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
  if (from + entry.packedSize > size) return ''
  const packed = await read({ from, to: from + entry.packedSize })
  if (!entry.deflated) return packed.toString('utf8')
  return inflate(packed, { maxOutputLength: 4_000_000 }).then(
    text => text.toString('utf8'),
    () => '',
  )
}
