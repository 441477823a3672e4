import { fileTypeFromBuffer } from 'file-type'
import type { FileStore, Incoming } from '../file-store.ts'
import { endingOf } from './file-name.ts'
import { isText } from './is-text.ts'
import { kindOfZip } from './kind-of-zip.ts'
import { type FileKind, fileKinds } from './kinds.ts'
import { encryptionOf } from './pdf-encryption.ts'
import { opensWithoutPassword } from './pdf-password.ts'
import { type ReadRange, rangesOf } from './read-range.ts'
import { type Found, RefusedFile } from './refusal.ts'
import { endsAsZip } from './zip-directory.ts'

const headSize = 65_536
const oldOffice = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
/** In the old container, the name of the part that holds a document under a password. */
const underPassword = Buffer.from('EncryptedPackage', 'utf16le')

/** The old container says in its head where the list of its parts stands. */
const kindOfOldOffice = async (read: ReadRange, size: number, head: Buffer): Promise<Found> => {
  const sector = 1 << Math.min(12, head.readUInt16LE(30))
  const from = (head.readUInt32LE(48) + 1) * sector
  const parts = from < size ? await read({ from, to: Math.min(size, from + 8 * sector) }) : head
  return { refusal: { why: parts.includes(underPassword) ? 'password' : 'old-office' } }
}

/** A PDF under a password cannot be read by the team; one that only forbids printing can. */
const kindOfPdf = async (read: ReadRange, size: number): Promise<Found> => {
  const encryption = await encryptionOf(read, size)
  return encryption && !opensWithoutPassword(encryption) ? { refusal: { why: 'password' } } : { kind: 'pdf' }
}

const isWebPage = (head: Buffer): boolean =>
  /^[^<\w]*<(!doctype\s+html|html|head|body|script|svg|table|\?xml)/i.test(head.toString('latin1', 0, 1024))

const kindOf = async (files: FileStore, incoming: Incoming): Promise<Found> => {
  const { size } = incoming
  if (size === 0) return { refusal: { why: 'empty' } }
  const read = rangesOf(files, incoming)
  const head = await read({ from: 0, to: Math.min(size, headSize) })
  const isPdf = head.indexOf('%PDF-')
  // Readers of PDF find its beginning anywhere in the first 1024 bytes: behind the beginning of something else it is a trap.
  if (isPdf > 0 && isPdf < 1024) return { refusal: { why: 'two-kinds' } }
  if (head.indexOf('PK\u0003\u0004', 0, 'latin1') === 0) return kindOfZip(read, size, head)
  if (await endsAsZip(read, size)) return { refusal: { why: 'two-kinds' } }
  if (head.subarray(0, 8).equals(oldOffice)) return kindOfOldOffice(read, size, head)
  const found = await fileTypeFromBuffer(head).catch(() => undefined)
  if (found?.ext === 'pdf') return kindOfPdf(read, size)
  if (found) return fileKinds.some(({ id }) => id === found.ext) ? { kind: found.ext } : notAllowed(found.ext)
  if (isWebPage(head)) return { refusal: { why: 'web-page' } }
  return (await isText(head, await files.readIncoming(incoming))) ? { kind: 'text' } : { refusal: { why: 'not-text' } }
}

const packed = new Set(['zip', '7z', 'rar', 'gz', 'tar', 'bz2', 'xz'])

const notAllowed = (found: string): Found => ({
  refusal: packed.has(found) ? { why: 'packed' } : { why: 'not-allowed', found },
})

const newOffice = new Set(['docx', 'xlsx', 'pptx'])

/** The kind that a name says the file is of, or undefined. */
const kindByName = (name: string): FileKind | undefined =>
  fileKinds.find(({ endings }) => endings.includes(endingOf(name)))

/**
 * Says which kind of file has come in, by what is in it and not by what it is called; both must agree (EVID-05).
 * @throws RefusedFile for whatever is not on the list, protected by a password, with macros, or two things at once.
 */
export const lookInto = async (files: FileStore, incoming: Incoming, name: string): Promise<FileKind> => {
  const found = await kindOf(files, incoming)
  const named = kindByName(name)
  if ('refusal' in found) {
    const { refusal } = found
    // Today's Office uses the old container for one thing alone: a document under a password.
    if (refusal.why === 'old-office' && named && newOffice.has(named.id)) throw new RefusedFile({ why: 'password' })
    // What is neither text nor anything known, and is not called text either, is just not on the list.
    throw new RefusedFile(refusal.why === 'not-text' && named?.id !== 'text' ? { why: 'not-allowed' } : refusal)
  }
  const kind = fileKinds.find(({ id }) => id === found.kind) as FileKind
  if (kind === named) return kind
  // A text by another ending is a script, a web page or a letter: not on the list.
  throw new RefusedFile(kind.id === 'text' && !named ? { why: 'not-allowed' } : { why: 'wrong-ending', is: kind.name })
}
