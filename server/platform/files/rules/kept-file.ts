/** What is known of the content of a file that is kept: whether a scanner has looked at it, and what it found. */
export interface Scanned {
  scannedAt: Date | null
  virus: string | null
}

/** A file that somebody sent, as it stands, whatever it belongs to. */
export interface KeptFile extends Scanned {
  id: string
  name: string
  sha256: string
  size: number
  /** Id of one of our kinds of file. */
  kind: string
  receivedAt: Date
  sentBy: string
  /** The deadline as it stood when it came. */
  dueAt: Date | null
  removedAt: Date | null
}

/** Whether it came after its deadline; it is accepted and marked (EVID-04). */
export const isLate = ({ receivedAt, dueAt }: Pick<KeptFile, 'receivedAt' | 'dueAt'>): boolean =>
  dueAt !== null && receivedAt > dueAt

/** Whether it counts as received: not taken back, and no virus in it. */
export const counts = ({ removedAt, virus }: Pick<KeptFile, 'removedAt' | 'virus'>): boolean =>
  removedAt === null && virus === null

/**
 * Why nobody can read a file, whoever they are. Empty: it can be read. With a virus it is nobody’s; where a scanner is set up, nothing is
 * read that it has not seen (EVID-05).
 */
export const reasonsNotToReadFile = ({ virus, scannedAt }: Scanned, scans: boolean): string[] => [
  ...(virus ? ['A virus was found in it: it is kept where nobody can open it'] : []),
  ...(scans && !scannedAt ? ['It is being scanned for viruses: try again in a minute'] : []),
]

/** What the team is to know of its scan. */
export const scanRemarks = ({ virus, scannedAt }: Scanned, scans: boolean): string[] => [
  ...(virus ? [`In quarantine: ${virus} was found in it`] : []),
  ...(!virus && scannedAt ? ['No virus found'] : []),
  ...(!scannedAt ? [scans ? 'Being scanned for viruses' : 'Not scanned for viruses'] : []),
]
