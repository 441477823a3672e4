import { zip } from '#platform/documents/zip.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text)

/** A zip file of texts. */
export const packedFile = (texts: Record<string, string>): Buffer =>
  Buffer.from(zip(new Map(Object.entries(texts).map(([name, text]) => [name, bytes(text)])), 0))

/** As small as a Word document can be and still be told as one. */
export const wordFile = (more: Record<string, string> = {}): Buffer =>
  packedFile({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<document/>', ...more })

/** A zip file whose first entry says that it is encrypted. */
export const lockedZip = (): Buffer => {
  const file = packedFile({ 'plan.txt': 'secret' })
  file.writeUInt16LE(1, 6)
  file.writeUInt16LE(1, file.indexOf('PK\u0001\u0002', 0, 'latin1') + 8)
  return file
}

/** A text document of LibreOffice. */
export const openDocument = (more: Record<string, string> = {}): Buffer =>
  packedFile({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': '<manifest/>',
    'content.xml': '<content/>',
    ...more,
  })

/** A document of Office as it was before 2007, with this among its parts. */
export const oldOfficeFile = (part: string): Buffer => {
  const file = Buffer.alloc(2048)
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file)
  file.writeUInt16LE(9, 30)
  file.writeUInt32LE(1, 48)
  Buffer.from(part, 'utf16le').copy(file, 1024)
  return file
}

/** A PDF with these words in it. */
export const pdfFile = (words = 'Business plan'): Buffer =>
  Buffer.from(`%PDF-1.4\n1 0 obj\n<< /Title (${words}) >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`)
