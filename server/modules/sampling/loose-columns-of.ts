import { type ListFile, rowsOfFile } from './long-list/rows-of-file.ts'
import type { OpenSample } from './queries/samples.ts'
import { columnsFor } from './rules/long-list/columns.ts'
import { searchForLists } from './rules/long-list/find-lists.ts'
import type { HeadingMapping } from './rules/long-list/match-header.ts'
import { needsOf } from './rules/needs-of.ts'

/** The columns of a file and ours, as far as they have not found each other. */
export interface LooseColumns {
  /** Headings of the file that nothing is read from, as they stand there. */
  unread: readonly string[]
  /** Our columns that the file does not have, those that must be there first. */
  free: readonly { heading: string; isRequired: boolean }[]
}

/** Longer ones are no headings, and more are no list. */
const [longest, most] = [200, 300]

/**
 * Looks at the header of a long list alone, as it is read with this mapping.
 * @throws UnreadableFile when the file is no list at all.
 */
export const looseColumnsOf = async (
  file: ListFile,
  { programme, sample }: OpenSample,
  mapping: HeadingMapping,
): Promise<LooseColumns> => {
  const { facts } = programme.cases
  const columns = columnsFor(facts, needsOf(sample))
  const search = searchForLists(columns, facts, mapping)
  for await (const { sheet, rows } of rowsOfFile(file)) search.take(sheet, rows)
  const header = search.lists()[0]?.header
  const taken = new Set(header?.placed.map(({ column }) => column))
  return {
    unread: [...new Set(header?.unread)].filter(heading => heading.length <= longest).slice(0, most),
    free: columns
      .filter(column => !taken.has(column))
      .map(({ heading, isRequired }) => ({ heading, isRequired }))
      .sort((a, b) => Number(b.isRequired) - Number(a.isRequired)),
  }
}
