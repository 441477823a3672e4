import { formatDay, formatTime, londonDay, londonTime } from '../../dates.ts'
import type { Scanned } from './kept-file.ts'

const troubles: Record<string, string> = {
  unreachable: 'the scanner does not answer',
  'not-set-up': 'the scanner is not set up to look into whole files. Tell those who run this service',
  'too-large': 'it is larger than the scanner takes. Tell those who run this service',
  'beyond-limits': 'the scanner does not look into all of it. Tell those who run this service',
  'timed-out': 'the scan took too long',
  unreadable: 'its content could not be read. Tell those who run this service',
}

/** Whether nobody may read it yet: where a scanner is set up, until it has looked at it (EVID-05). */
export const isToBeScanned = ({ scannedAt }: Pick<Scanned, 'scannedAt'>, scans: boolean): boolean =>
  scans && scannedAt === null

/** Why a file that is to be scanned cannot be opened yet, and when to come back. */
const whyNotScanned = ({ scanTrouble, scanDueAt }: Scanned): string => {
  if (!scanTrouble)
    return 'It waits to be scanned for viruses, and nobody can open it until then: come back in a minute'
  const why = troubles[scanTrouble] ?? 'the scan broke off'
  const again = scanDueAt ? `next at ${formatTime(londonTime(scanDueAt))}: come back after that` : 'at once'
  return `It is not scanned for viruses yet, and nobody can open it until it is: ${why}. It is tried again by itself, ${again}`
}

/**
 * Why nobody can read a file, whoever they are. Empty: it can be read. With a virus it is nobody’s; where a scanner is set up, nothing is
 * read that it has not seen (EVID-05).
 */
export const reasonsNotToReadFile = (file: Scanned, scans: boolean): string[] => [
  ...(file.virus ? [`A virus was found in it (${file.virus}): it is kept where nobody can open it`] : []),
  ...(isToBeScanned(file, scans) ? [whyNotScanned(file)] : []),
]

/** What the team is to know of its scan. */
export const scanRemarks = (file: Scanned, scans: boolean): string[] => {
  const { virus, scannedAt } = file
  if (virus)
    return [`Infected: a virus was found in it (${virus}). Nobody can open it, and it does not count as received`]
  if (scannedAt) return [`No virus found, ${formatDay(londonDay(scannedAt))} at ${formatTime(londonTime(scannedAt))}`]
  return [scans ? whyNotScanned(file) : 'Not scanned for viruses']
}
