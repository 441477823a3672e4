import { unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { UnreadableFile } from '../unreadable-file.ts'
import { unzip, zip } from '../zip.ts'

/** The parts of a workbook, unpacked, by their paths. */
type Parts = ReadonlyMap<string, Uint8Array>

/** The reader takes the sizes in the list of contents for its limits, so that these must be what unpacking found. */
const checkSizes = (bytes: Uint8Array, parts: Parts): void => {
  unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      const isFolder = name.endsWith('/') && size === 0
      if (!isFolder && (size === 0 || parts.get(name)?.length !== originalSize)) {
        throw new UnreadableFile(`It is damaged: “${name}” in it is not as large as it says`)
      }
      return false
    },
  })
}

const isSheet = (path: string): boolean => path.includes('/worksheets/') && path.endsWith('.xml')

/** The reader would pass over a document type, and take a sheet that breaks off for a shorter one. */
const checkXml = (path: string, part: Buffer): void => {
  if (part.includes('<!DOCTYPE')) throw new UnreadableFile('It declares a document type, as no workbook does')
  if (isSheet(path) && !/<\/(\w+:)?worksheet>\s*$/.test(part.toString('latin1', Math.max(0, part.length - 1000)))) {
    throw new UnreadableFile('It is damaged: a part of it breaks off')
  }
}

const countRows = (part: Buffer): number => {
  let count = 0
  for (let at = part.indexOf('<row '); at >= 0; at = part.indexOf('<row ', at + 1)) count += 1
  return count
}

/** Sheets and texts are left out of what is read for the names: they are all of its size. */
const sheetNames = async (parts: Parts): Promise<string[]> => {
  const rest = [...parts].filter(([path]) => !isSheet(path) && !path.endsWith('sharedStrings.xml'))
  const names: string[] = []
  const note = ({ name }: { name: string }): boolean => {
    names.push(name)
    return false
  }
  await readXlsx(zip(new Map(rest), 0), { sheets: note })
  return names
}

/**
 * Looks over a workbook that may be hostile before its rows are read: the names of its sheets in their order, and about how
 * many rows it has, the empty ones counted.
 * @throws UnreadableFile when it has more bytes than it may, is damaged, or declares a document type, and an error of the
 * reader when it is no workbook.
 */
export const vetWorkbook = async (
  bytes: Uint8Array,
  limits: { bytes: number },
): Promise<{ sheets: string[]; inAll: number }> => {
  const parts = unzip(bytes, { bytes: limits.bytes, entries: 500 })
  checkSizes(bytes, parts)
  let inAll = 0
  for (const [path, part] of parts) {
    const content = Buffer.from(part.buffer, part.byteOffset, part.length)
    checkXml(path, content)
    if (isSheet(path)) inAll += countRows(content)
  }
  return { sheets: await sheetNames(parts), inAll }
}
