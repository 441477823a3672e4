import { UnreadableFile } from '#platform/documents/unreadable-file.ts'
import { checkProgramme } from './files/check-programme.ts'
import type { CheckedProgramme } from './files/check-sections.ts'
import { filesOfZip } from './files/programme-zip.ts'
import { checkWorkbook } from './workbook/read-workbook.ts'

/** No programme is near this size, packed: 10 MB. */
const mostBytes = 10_000_000

/** A workbook is a zip with this entry in it, whose name stands in the file as it is. */
const isWorkbook = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes('[Content_Types].xml')

/**
 * Reads a programme from one file, which may be an xlsx workbook or a zip of YAML files: whichever it is by its content.
 * @throws UnreadableFile when it is neither, or is too large.
 */
export const checkUpload = async (bytes: Uint8Array): Promise<CheckedProgramme> => {
  if (bytes.length > mostBytes) throw new UnreadableFile('It is larger than 10 MB')
  return isWorkbook(bytes) ? checkWorkbook(bytes) : checkProgramme(filesOfZip(bytes))
}
