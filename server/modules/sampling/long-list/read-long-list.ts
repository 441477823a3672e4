import { createHash } from 'node:crypto'
import type { Cases } from '#modules/programmes'
import { UnreadableFile } from '#platform/documents/unreadable-file.ts'
import type { LongList } from '../rules/listed-case.ts'
import { plainHeading } from '../rules/long-list/column.ts'
import { columnsFor } from '../rules/long-list/columns.ts'
import type { ListFault } from '../rules/long-list/fault.ts'
import { type FoundList, searchForLists } from '../rules/long-list/find-lists.ts'
import type { ListNeeds } from '../rules/long-list/identity-columns.ts'
import type { Header, HeadingMapping } from '../rules/long-list/match-header.ts'
import { type ListFile, rowsOfFile } from './rows-of-file.ts'

/** How a list is read. */
export interface ReadingOptions {
  needs: ListNeeds
  /** Headings of the file that stand for columns of ours. */
  mapping?: HeadingMapping | undefined
  /** Told every some thousand rows how many were read and about how many there are, the header and empty ones counted. */
  onProgress?: (rowsRead: number, rowsInAll: number) => void
}

/** What became of a long list: the list, or its faults and no case of it. */
export type LongListReading = {
  /** Of the file's bytes, in hexadecimal: by it, a list that comes again is recognised. */
  sha256: string
  /** Headings of the file that nothing is read from, as they stand there. */
  unread: readonly string[]
  /** Our headings of the columns that must be there and are not: someone may say which of the others they are. */
  missing: readonly string[]
} & ({ list: LongList } | { faults: readonly ListFault[]; faultsInAll: number })

/** A file without anything in it. */
const emptyFile: ListFault = { line: 1, column: '', value: '', expected: 'a header with the names of the columns' }

const onlyList = (lists: readonly FoundList[]): FoundList | undefined => {
  if (lists.length < 2) return lists[0]
  const names = lists.map(({ name }) => `“${name}”`).join(' and ')
  throw new UnreadableFile(`Its sheets ${names} are lists: leave the right one in it, and choose it again`)
}

/** As much of a mapping as this file has headings of: the record of a draw has it. */
const mappingUsed = ({ placed }: Header, mapping: HeadingMapping): Pick<LongList, 'mapping'> => {
  const there = new Set(placed.map(({ heading }) => plainHeading(heading)))
  const used = Object.entries(mapping).filter(([heading]) => there.has(plainHeading(heading)))
  return used.length > 0 ? { mapping: Object.fromEntries(used) } : {}
}

/**
 * Reads a long list for a programme with these facts from CSV or an xlsx workbook (SAMP-01). Every fault is found, and one fault is enough for none of its
 * cases to be given. Now and then the rest of the program gets its turn.
 * @throws UnreadableFile when the file is no such list at all, is damaged, or is too large.
 */
export const readLongList = async (
  file: ListFile,
  facts: Cases['facts'],
  { needs, mapping = {}, onProgress = () => {} }: ReadingOptions,
): Promise<LongListReading> => {
  const search = searchForLists(columnsFor(facts, needs), facts, mapping)
  let rowsRead = 0
  for await (const { sheet, rows, inAll } of rowsOfFile(file)) {
    search.take(sheet, rows)
    rowsRead += rows.length
    onProgress(rowsRead, Math.max(rowsRead, inAll))
  }
  onProgress(rowsRead, rowsRead)

  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const list = onlyList(search.lists())
  if (!list) return { sha256, unread: [], missing: [], faults: [emptyFile], faultsInAll: 1 }
  const { unread, missing } = list.header
  const collected = list.collector.result()
  return 'cases' in collected
    ? { sha256, unread, missing, list: { sha256, ...mappingUsed(list.header, mapping), cases: collected.cases } }
    : { sha256, unread, missing, ...collected }
}
