import type { Generated } from 'kysely'

declare module '../db/tables.ts' {
  interface Tables {
    /** What is known of a content, whoever sent it and however often. Its bytes are in the file store. */
    fileContent: {
      sha256: string
      size: number
      /** Id of one of our kinds of file. */
      kind: string
      storedAt: Date
      /** When a scanner looked at all of it the last time; null until it has. */
      scannedAt: Date | null
      /** The scanner and its signatures, as it calls them. */
      scannedBy: string | null
      /** The name of what was found in it: then nobody reads it. */
      virus: string | null
      /** How often in a row it was tried in vain. */
      scanTries: Generated<number>
      /** Not to be scanned before; null: at once. */
      scanDueAt: Date | null
      /** A worker scans it until then; a worker that ended without a word loses it. */
      scanHeldUntil: Date | null
      /** What came in the way the last time: one of `Trouble`. */
      scanTrouble: string | null
      /** When what has a virus was put where nothing reads it. */
      quarantinedAt: Date | null
    }
  }
}
