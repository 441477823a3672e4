/** What a file is by its content, whatever its name says. */
export type FileKind =
  | 'empty'
  /** An Excel workbook of the kind .xlsx. */
  | 'workbook'
  /** A workbook of LibreOffice or Google Sheets, .ods. */
  | 'opendocument'
  /** Any other zip file. */
  | 'zip'
  /** A workbook or document that a password protects. */
  | 'protected'
  /** A workbook or document of Office as it was before 2007: .xls. */
  | 'old-office'
  | 'pdf'
  | 'web-page'
  | 'image'
  | 'packed'
  /** None of the others: perhaps text. */
  | 'other'

const beginnings: readonly (readonly [FileKind, readonly number[]])[] = [
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['packed', [0x1f, 0x8b]],
  ['packed', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['packed', [0x52, 0x61, 0x72, 0x21]],
]

/** The first entry of a zip, and the end of one without any. */
const zips = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
]

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** In the old container, the name of the part that holds a document under a password. */
const encrypted = Buffer.from('EncryptedPackage', 'utf16le')

const startsWith = (bytes: Uint8Array, first: readonly number[]): boolean => first.every((byte, i) => bytes[i] === byte)

/** The names of what a zip holds stand in it as they are. */
const kindOfZip = (file: Buffer): FileKind => {
  if (file.subarray(0, 200).includes('application/vnd.oasis.opendocument')) return 'opendocument'
  return file.includes('[Content_Types].xml') && file.includes('xl/workbook.xml') ? 'workbook' : 'zip'
}

/** Says what a file is, by its content. */
export const fileKind = (bytes: Uint8Array): FileKind => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length === 0) return 'empty'
  if (zips.some(first => startsWith(file, first))) return kindOfZip(file)
  if (startsWith(file, oldOffice)) return file.includes(encrypted) ? 'protected' : 'old-office'
  const beginning = beginnings.find(([, first]) => startsWith(file, first))
  if (beginning) return beginning[0]
  const start = file.subarray(0, 1024).toString('latin1')
  if (start.includes('%PDF-')) return 'pdf'
  return /^[^<\w]*<(!doctype|html|table|\?xml)/i.test(start) ? 'web-page' : 'other'
}
