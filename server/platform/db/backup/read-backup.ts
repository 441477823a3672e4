import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import { format, type Header, type Trailer } from './format.ts'

/** The file is not a backup, or not a whole one, or was changed. The message says which, for a person. */
export class DamagedBackup extends Error {}

const newline = 0x0a

/** Whole lines, in bunches. What follows the last line end is an error: a whole file ends with one. */
async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<string[]> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(newline)
    if (end < 0) rest = Buffer.concat([rest, chunk])
    else {
      yield Buffer.concat([rest, chunk.subarray(0, end)])
        .toString()
        .split('\n')
      rest = chunk.subarray(end + 1)
    }
  }
  if (rest.length > 0) throw new DamagedBackup('it is cut off, or was altered')
}

const parse = (line: string | undefined): Partial<Header & Trailer> => {
  try {
    return JSON.parse(line ?? '')
  } catch {
    return {}
  }
}

const inWords = (error: NodeJS.ErrnoException): Error => {
  if (error.code === 'Z_BUF_ERROR') return new DamagedBackup('it is cut off')
  if (error.code?.startsWith('Z_')) return new DamagedBackup('it is not a backup of Lantern, or was altered')
  return error
}

/**
 * Reads a backup: all its lines, in bunches. The last bunch is the trailer alone, and comes only when the file has proved
 * to be whole: nothing may be kept of the lines before it until then.
 * @throws DamagedBackup, or the file system's errors.
 */
export async function* readBackup(file: string): AsyncGenerator<string[]> {
  const { size } = await stat(file)
  const bytes = createReadStream(file)
  const gunzip = createGunzip({ chunkSize: 1 << 18 })
  bytes.on('error', error => gunzip.destroy(error)).pipe(gunzip)
  const hash = createHash('sha256')
  let last: string | undefined
  try {
    for await (const lines of splitLines(gunzip)) {
      const before = last === undefined ? lines : [last, ...lines]
      last = before.pop()
      if (before.length > 0) hash.update(`${before.join('\n')}\n`)
      yield before
    }
  } catch (error) {
    throw inWords(error as Error)
  } finally {
    bytes.destroy()
  }
  const { sha256 } = parse(last)
  if (last === undefined || sha256 === undefined)
    throw new DamagedBackup('it is cut off, or is not a backup of Lantern')
  if (sha256 !== hash.digest('hex')) throw new DamagedBackup('it was altered')
  if (gunzip.bytesWritten !== size) throw new DamagedBackup('something was added to its end')
  yield [last]
}

/** Reads a backup from beginning to end, and says what it is. */
export const checkBackup = async (file: string): Promise<Header & Trailer> => {
  let first: string | undefined
  let last: string | undefined
  for await (const lines of readBackup(file)) {
    first ??= lines[0]
    last = lines.at(-1)
  }
  const header = parse(first)
  if (header.backup !== 'lantern') throw new DamagedBackup('it is not a backup of Lantern')
  if (header.format !== format) throw new DamagedBackup('it is of a form that this version does not know')
  return { ...header, ...parse(last) } as Header & Trailer
}
