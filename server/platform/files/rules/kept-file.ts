/** What is known of the content of a file that is kept: whether a scanner has looked at it, and what it found. */
export interface Scanned {
  /** When a scanner looked at it the last time; null until it has. */
  scannedAt: Date | null
  /** The name of what was found in it. */
  virus: string | null
  /** What came in the way of its scan, and when it is tried again; null where nothing did. */
  scanTrouble: string | null
  scanDueAt: Date | null
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
