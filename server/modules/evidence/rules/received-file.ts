import type { KeptFile } from '#platform/files/rules/kept-file.ts'

/** A file that was received, as it stands. */
export interface ReceivedFile extends KeptFile {
  /** Null: it was not asked for (EVID-03). */
  item: string | null
  redacts: string | null
  closed: { at: Date; by: string; reason: string } | null
}
