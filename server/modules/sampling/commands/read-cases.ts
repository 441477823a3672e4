import type { Programme, SampleRules } from '#modules/programmes'
import { BadInput, type Terminal } from '#platform/command-line.ts'
import { UnreadableFile } from '#platform/documents/unreadable-file.ts'
import { readBytes } from '#platform/read-json.ts'
import { readLongList } from '../long-list/read-long-list.ts'
import type { LongList } from '../rules/listed-case.ts'
import { listFaultInWords } from '../rules/long-list/fault.ts'
import { needsOf } from '../rules/needs-of.ts'

/**
 * Reads the long list that a command was given.
 * @param as What the record of a draw says of it: then it has to be that very file, and is read as it was read then.
 * @throws BadInput with a line for each fault: of the file, or of its rows.
 */
export const readCases = async (
  terminal: Terminal,
  file: string,
  { cases }: Programme,
  sample: SampleRules,
  as?: { sha256: string; mapping?: Readonly<Record<string, string>> | undefined },
): Promise<LongList> => {
  const bytes = await readBytes(terminal, file)
  const mapping = as?.mapping ? { mapping: as.mapping } : {}
  const read = await readLongList({ name: file, bytes }, cases.facts, { needs: needsOf(sample), ...mapping }).catch(
    error => {
      throw error instanceof UnreadableFile ? new BadInput([`${file}: ${error.message}`]) : error
    },
  )
  if ('faults' in read) {
    const more = read.faultsInAll - read.faults.length
    throw new BadInput([...read.faults.map(listFaultInWords), ...(more > 0 ? [`and ${more} more faults`] : [])])
  }
  if (as && as.sha256 !== read.list.sha256)
    throw new BadInput([
      `${file} is not the file that was drawn from: its SHA-256 is ${read.list.sha256}, not ${as.sha256}`,
    ])
  return read.list
}
