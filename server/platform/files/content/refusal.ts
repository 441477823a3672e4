/** Why a file is not taken, as `refusalInWords` says it. */
export type Refusal =
  | { why: 'too-large'; most: number }
  | { why: 'empty' }
  | { why: 'not-allowed'; found?: string | undefined }
  | { why: 'not-of-these'; is: string; taken: readonly string[] }
  | { why: 'wrong-ending'; is: string }
  | { why: 'password' }
  | { why: 'macros' }
  | { why: 'old-office' }
  | { why: 'packed' }
  | { why: 'two-kinds' }
  | { why: 'web-page' }
  | { why: 'not-text' }
  | { why: 'damaged' }
  | { why: 'virus' }
  | { why: 'broken-off' }

/** What a content is: one of our kinds, by its id, or why it is not taken. */
export type Found = { kind: string } | { refusal: Refusal }

/** A file that is not taken. The message is for logs; people read `refusalInWords`. */
export class RefusedFile extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(`The file is refused: ${refusal.why}`)
    this.refusal = refusal
  }
}
