import type { ReadRange } from './read-range.ts'
import type { Found } from './refusal.ts'
import { textInZip, zipDirectory } from './zip-directory.ts'

const folders = { word: 'docx', xl: 'xlsx', ppt: 'pptx' } as const

const macros = /(^|\/)(vbaProject\.bin|vbaData\.xml)$|^xl\/macrosheets\/|^(Basic|Scripts)\//i

/** What an OpenDocument says of itself in its first file: `application/vnd.oasis.opendocument.text`. */
const opened = /^PK.{28}mimetypeapplication\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)(?!-)/s
const openKinds: Record<string, string> = { text: 'odt', spreadsheet: 'ods', presentation: 'odp' }

/** What a file is that begins as a zip file: a document of today's Office or of LibreOffice, or any packed folder. */
export const kindOfZip = async (read: ReadRange, size: number, head: Buffer): Promise<Found> => {
  const entries = await zipDirectory(read, size)
  if (!entries) return { refusal: { why: 'damaged' } }
  const names = entries.map(({ name }) => name)
  if (entries.some(({ encrypted }) => encrypted) || names.includes('encrypted-package'))
    return { refusal: { why: 'password' } }
  const ofOpen = openKinds[opened.exec(head.toString('latin1'))?.[1] ?? '']
  const ofOffice = Object.entries(folders).find(([folder]) => names.some(name => name.startsWith(`${folder}/`)))?.[1]
  const kind = ofOpen ?? (names.includes('[Content_Types].xml') ? ofOffice : undefined)
  if (!kind) return { refusal: { why: 'packed' } }
  if (names.some(name => macros.test(name))) return { refusal: { why: 'macros' } }
  const manifest = ofOpen ? await textInZip(read, size, entries, 'META-INF/manifest.xml') : ''
  return manifest.includes('encryption-data') ? { refusal: { why: 'password' } } : { kind }
}
