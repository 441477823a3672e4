import { UnreadableFile } from './unreadable-file.ts'

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean => first.every((byte, i) => bytes[i] === byte)

/** What says of itself, in its first bytes, how it is encoded. */
const marked = (bytes: Uint8Array): string | undefined => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8'
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  return startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : undefined
}

const decoded = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** What no list holds. Windows-1252 leaves five bytes without a letter, which are read as characters of this kind. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/

/** A letter of two bytes in UTF-8, which text in Windows-1252 hardly ever looks like. */
const letterOfTwoBytes = /[\u00c2-\u00df][\u0080-\u00bf]/

/** What is not UTF-8 throughout is Windows-1252, unless it is UTF-8 in part: then a letter or more was lost. */
const unmarked = (bytes: Uint8Array): string | undefined => {
  const text = decoded(bytes, 'utf-8')
  if (text !== undefined) return text
  if (letterOfTwoBytes.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')))
    return undefined
  return decoded(bytes, 'windows-1252')
}

const advice = 'save the list again as “CSV UTF-8”'

const lineOf = (text: string, at: number): number => text.slice(0, at).split(/\r\n|\r|\n/).length

/**
 * The text in these bytes: UTF-8, with or without its mark, UTF-16 with its mark, or else Windows-1252, which is what
 * Excel writes for “CSV” in Windows. Without the mark itself.
 * @throws UnreadableFile when it is none of these, or holds control characters, as what is no text does.
 */
export const decodeText = (bytes: Uint8Array): string => {
  const mark = marked(bytes)
  const text = mark ? decoded(bytes, mark) : unmarked(bytes)
  if (text === undefined)
    throw new UnreadableFile(`It is text in ${(mark ?? 'utf-8').toUpperCase()} with damaged letters: ${advice}`)
  const at = text.search(control)
  if (at < 0) return text
  throw new UnreadableFile(
    `It is not text in UTF-8, Windows-1252 or UTF-16: line ${lineOf(text, at)} has a character that no text has; ${advice}`,
  )
}
