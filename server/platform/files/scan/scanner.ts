/** What a scanner says of a content once it has looked at all of it: nothing found, or the name of what was. */
export type Verdict = { virus: string | undefined }

/** Looks into files for viruses. */
export interface Scanner {
  /** As people read it: `clamd at 127.0.0.1:3310`. */
  readonly name: string
  /**
   * Asks whether it can be relied on now.
   * @returns the scanner and its signatures, as it calls them: `ClamAV 1.4.6/27831/Thu Nov 26 08:26:11 2026`.
   * @throws NotScanned
   */
  ready(): Promise<string>
  /** Scans a content as it comes, no more than a piece of it in memory. @throws NotScanned; whatever the content throws. */
  scan(content: AsyncIterable<Uint8Array>): Promise<Verdict>
  /** Breaks off what is under way: the program ends. */
  stop(): void
}

/** What can come in the way of a scan. The first two are of the scanner, the others of one file. */
export type Trouble =
  | 'unreachable'
  | 'not-set-up'
  | 'too-large'
  | 'beyond-limits'
  | 'broken-off'
  | 'timed-out'
  | 'not-understood'
  | 'unreadable'
  | 'stopped'

/** Whether it is in the way of every file, and not of one. */
export const isOfScanner = (trouble: Trouble): boolean => trouble === 'unreachable' || trouble === 'not-set-up'

/** A content was not scanned to its end, so nothing is known of it. */
export class NotScanned extends Error {
  readonly trouble: Trouble

  constructor(trouble: Trouble, words: string, options?: ErrorOptions) {
    super(words, options)
    this.trouble = trouble
  }
}
