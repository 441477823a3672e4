import { Html, html } from './html.ts'

/**
 * Words that are in English whatever the language of the page: of programmes, of what was published. They print marked as
 * English, so that they are read aloud as such, wherever markup may stand.
 */
export class English extends Html {
  /** The words alone, for where no markup can stand. */
  readonly words: string

  constructor(words: string) {
    super(html`<span lang="en">${words}</span>`.toString())
    this.words = words
  }
}

/** Marks words as English. */
export const english = (words: string): English => new English(words)
