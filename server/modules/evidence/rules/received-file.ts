/** A file that was received, as it stands. */
export interface ReceivedFile {
  id: string
  /** Null: it was not asked for (EVID-03). */
  item: string | null
  name: string
  sha256: string
  size: number
  kind: string
  receivedAt: Date
  sentBy: string
  /** The deadline as it stood when it came. */
  dueAt: Date | null
  removedAt: Date | null
  redacts: string | null
  closed: { at: Date; by: string; reason: string } | null
  scannedAt: Date | null
  virus: string | null
}

/** Whether it came after its deadline; it is accepted and marked (EVID-04). */
export const isLate = ({ receivedAt, dueAt }: Pick<ReceivedFile, 'receivedAt' | 'dueAt'>): boolean =>
  dueAt !== null && receivedAt > dueAt

/** Whether it counts as received: not taken back, and no virus in it. */
export const counts = ({ removedAt, virus }: Pick<ReceivedFile, 'removedAt' | 'virus'>): boolean =>
  removedAt === null && virus === null
