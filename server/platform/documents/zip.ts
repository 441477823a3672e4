import { Unzip, type UnzipFile, UnzipInflate, zipSync } from 'fflate'
import { UnreadableFile } from './unreadable-file.ts'

/** How much a zip file may hold: it says itself how large it is, and may lie. */
export interface ZipLimits {
  /** Bytes of everything in it together, unpacked. */
  bytes: number
  entries: number
}

const chunk = 65_536

const beginsAsZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

/** Names that would leave the folder they are unpacked into, or that differ from system to system. */
const isUnsafe = (name: string): boolean =>
  name === '' || name.length > 500 || /^[/\\]|^[A-Za-z]:|\\|\0|(^|\/)\.\.?(\/|$)/.test(name)

const join = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

/**
 * Unpacks a zip file in memory, by what it really holds and not by what it says of itself. Folders are left out.
 * @throws UnreadableFile when it is no zip file, is damaged or encrypted, holds a name twice or a path that leads out of its
 * folder, or more than the limits allow. It is given up as soon as it does.
 */
export const unzip = (bytes: Uint8Array, limits: ZipLimits): Map<string, Uint8Array> => {
  if (!beginsAsZip(bytes)) throw new UnreadableFile('It is not a zip file')
  const files = new Map<string, Uint8Array>()
  const open = new Set<string>()
  let [size, entries] = [0, 0]

  const unpack = (file: UnzipFile): void => {
    entries += 1
    if (entries > limits.entries) throw new UnreadableFile(`It holds more than ${limits.entries} files`)
    if (isUnsafe(file.name)) throw new UnreadableFile(`It holds a file with the path “${file.name}”`)
    if (open.has(file.name) || files.has(file.name)) throw new UnreadableFile(`It holds “${file.name}” twice`)
    const parts: Uint8Array[] = []
    open.add(file.name)
    file.ondata = (error, data, isLast) => {
      // What is thrown here comes back here as an error of the reader's.
      if (error) throw error instanceof UnreadableFile ? error : new UnreadableFile(`“${file.name}” in it is damaged`)
      size += data.length
      if (size > limits.bytes)
        throw new UnreadableFile(`Unpacked it is larger than ${Math.round(limits.bytes / 1e6)} MB`)
      parts.push(data)
      if (!isLast) return
      open.delete(file.name)
      if (!file.name.endsWith('/')) files.set(file.name, join(parts))
    }
    file.start()
  }

  const reader = new Unzip(unpack)
  reader.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += chunk)
      reader.push(bytes.subarray(at, at + chunk), at + chunk >= bytes.length)
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('It is damaged', { cause: error })
  }
  if (open.size > 0 || entries === 0) throw new UnreadableFile('It is damaged: a part of it is missing')
  return files
}

/** Packs files into a zip file. The same files give the same bytes, whatever the day. */
export const zip = (files: ReadonlyMap<string, Uint8Array>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(Object.fromEntries(files), { level, mtime: '1980-01-01T00:00:00' })
