import { counts, type KeptFile } from '#platform/files/rules/kept-file.ts'

/** A file that was received, as it stands. */
export interface ReceivedFile extends KeptFile {
  /** Null: it was not asked for (EVID-03). */
  item: string | null
  redacts: string | null
  closed: { at: Date; by: string; reason: string } | null
}

/**
 * Files with a virus that nothing has replaced: not taken back, and nothing without one came for the same item after them (EVID-05).
 */
export const infectedOf = (files: readonly ReceivedFile[]): ReceivedFile[] =>
  files.filter(
    file =>
      file.virus !== null &&
      file.removedAt === null &&
      !files.some(
        other =>
          counts(other) &&
          other.item === file.item &&
          (other.redacts === null) === (file.redacts === null) &&
          other.receivedAt > file.receivedAt,
      ),
  )

/** Files as they were sent: without the redacted copies that the team made of them. */
export const originals = (files: readonly ReceivedFile[]): ReceivedFile[] =>
  files.filter(({ redacts }) => redacts === null)
