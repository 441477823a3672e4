declare module '../db/tables.ts' {
  interface Tables {
    /** What is known of a content, whoever sent it and however often. Its bytes are in the file store. */
    fileContent: {
      sha256: string
      size: number
      /** Id of one of our kinds of file. */
      kind: string
      storedAt: Date
      /** Null until a scanner has looked at it. */
      scannedAt: Date | null
      scannedBy: string | null
      /** The name of what was found in it: then it is in quarantine. */
      virus: string | null
    }
  }
}
