import { setImmediate } from 'node:timers/promises'
import { readCsv } from '#platform/documents/csv.ts'
import { decodeText } from '#platform/documents/decode-text.ts'
import { type FileKind, fileKind } from '#platform/documents/file-kind.ts'
import { readLargeWorkbook } from '#platform/documents/large-workbook.ts'
import { UnreadableFile } from '#platform/documents/unreadable-file.ts'
import type { Row } from '../rules/long-list/row.ts'

/** A file as it came: its name is for words only, what it is says its content. */
export interface ListFile {
  name: string
  bytes: Uint8Array
}

/** Rows of a sheet, or of a CSV file, whose sheet has no name. */
export interface RowsOfTable {
  sheet: string
  rows: readonly Row[]
  /** About how many rows the file has. */
  inAll: number
}

/** A list of 50,000 cases has 10 MB as CSV. */
const mostBytes = 30_000_000
const mostRows = 100_000

const workbookLimits = { bytes: 150_000_000, rows: mostRows, milliseconds: 60_000, megabytes: 700 }

/** After so many rows, whatever else waits gets its turn. */
const rowsAtOnce = 1000

const saveAs = 'save the list as an Excel workbook (.xlsx) or as CSV, and choose that file'

const refusals: Readonly<Partial<Record<FileKind, string>>> = {
  opendocument: `is a workbook of the kind .ods: ${saveAs}`,
  zip: `is a zip file, or an Office document that is no workbook: ${saveAs}`,
  protected: 'is protected by a password: take the password off in Excel, save it, and choose it again',
  'old-office': `is of the kind that Excel wrote before 2007 (.xls): ${saveAs}`,
  pdf: `is a PDF, whose rows cannot be read safely: ${saveAs}`,
  'web-page': `is a web page or XML: open it in Excel, ${saveAs}`,
  image: `is a picture: ${saveAs}`,
  packed: `is packed: unpack it and choose the list in it`,
}

/** Lines of a text, with whichever line end it has. */
const countLines = (text: string): number => Math.max(text.split('\n').length, text.split('\r').length)

async function* csvRows(bytes: Uint8Array): AsyncGenerator<RowsOfTable, void, undefined> {
  const text = decodeText(bytes)
  const inAll = countLines(text)
  let [rows, count]: [Row[], number] = [[], 0]
  for (const row of readCsv(text)) {
    count += 1
    if (count > mostRows + 1) {
      throw new UnreadableFile(
        `It has more than ${mostRows.toLocaleString('en-GB')} rows: ask for a list of fewer weeks`,
      )
    }
    rows.push(row)
    if (rows.length < rowsAtOnce) continue
    yield { sheet: '', rows, inAll }
    rows = []
    await setImmediate()
  }
  yield { sheet: '', rows, inAll }
}

/**
 * The rows in a file that may be an xlsx workbook or CSV, whichever it is by its content, some thousand at a time. The
 * program can do other things meanwhile: a workbook is read in a thread of its own, and CSV with pauses.
 * @throws UnreadableFile that says what to do, when it is neither, or is too large.
 */
export async function* rowsOfFile({ name, bytes }: ListFile): AsyncGenerator<RowsOfTable, void, undefined> {
  if (bytes.length > mostBytes) {
    throw new UnreadableFile(`It is larger than ${mostBytes / 1e6} MB: leave out columns that are not needed`)
  }
  const kind = fileKind(bytes)
  const refusal = refusals[kind]
  if (refusal !== undefined) throw new UnreadableFile(`“${name}” ${refusal}`)
  yield* kind === 'workbook' ? readLargeWorkbook(bytes, workbookLimits) : csvRows(bytes)
}
