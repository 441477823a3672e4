import type { PdfEncryption } from './pdf-password.ts'
import type { ReadRange } from './read-range.ts'

const tailSize = 65_536
const mostOfTable = 8_000_000
const mostOfDictionary = 16_384

const numberIn = (dictionary: string, name: string, otherwise: number): number =>
  Number(new RegExp(`/${name}\\s+(-?\\d+)`).exec(dictionary)?.[1] ?? otherwise)

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** A string of a PDF that begins here: in hexadecimal digits, or in brackets with escapes. */
const stringAt = (text: string): Buffer => {
  const hex = /^<([\da-f\s]*)>/i.exec(text)?.[1]
  if (hex !== undefined) return Buffer.from(hex.replace(/\s/g, ''), 'hex')
  let [said, depth] = ['', 0]
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string
    if (sign === '\\') {
      const [whole, octal, letter = ''] = /^\\(?:([0-7]{1,3})|\r\n|([\s\S]))/.exec(text.slice(at, at + 4)) ?? ['\\']
      if (octal) said += String.fromCharCode(Number.parseInt(octal, 8) & 255)
      else if (letter !== '\n' && letter !== '\r') said += escapes[letter] ?? letter
      at += whole.length - 1
      continue
    }
    if (sign === '(' && depth++ === 0) continue
    if (sign === ')' && --depth === 0) break
    said += sign
  }
  return Buffer.from(said, 'latin1')
}

const stringIn = (dictionary: string, name: RegExp): Buffer => {
  const found = name.exec(dictionary)
  return found ? stringAt(dictionary.slice(found.index + found[0].length)) : Buffer.alloc(0)
}

/** The text around where a PDF says how it is to be read: after its table of objects, or at the head of the stream in its place. */
const trailerOf = async (read: ReadRange, size: number): Promise<string> => {
  const textOf = async (from: number, length: number): Promise<string> =>
    (await read({ from, to: Math.min(size, from + length) })).toString('latin1')
  const tail = await textOf(Math.max(0, size - tailSize), tailSize)
  const start = Number([...tail.matchAll(/startxref\s+(\d+)/g)].at(-1)?.[1] ?? Number.NaN)
  if (!(start >= 0 && start < size)) return tail
  const head = await textOf(start, mostOfDictionary)
  if (!head.startsWith('xref')) return head
  const table = await textOf(start, mostOfTable)
  const at = table.indexOf('trailer')
  return at < 0 ? tail : table.slice(at, at + mostOfDictionary)
}

/** The text of an object, wherever it stands: read in pieces that overlap, so that none is missed. */
const objectIn = async (read: ReadRange, size: number, mark: string): Promise<string> => {
  const step = 1 << 20
  for (let from = 0; from < size; from += step) {
    const text = (await read({ from, to: Math.min(size, from + step + mostOfDictionary) })).toString('latin1')
    const at = text.search(new RegExp(`(?<![0-9])${mark}`))
    if (at >= 0) return text.slice(at, at + mostOfDictionary).split('endobj')[0] as string
  }
  return ''
}

/** How a PDF is encrypted; undefined when it is not. */
export const encryptionOf = async (read: ReadRange, size: number): Promise<PdfEncryption | undefined> => {
  const trailer = await trailerOf(read, size)
  const said = /\/Encrypt\s*(?:(\d+)\s+(\d+)\s+R|(<<[\s\S]*))/.exec(trailer)
  if (!said) return undefined
  const [, number, generation, inline] = said
  const dictionary = inline ?? (await objectIn(read, size, `${number}\\s+${generation}\\s+obj`))
  const version = numberIn(dictionary, 'V', 0)
  return {
    version,
    revision: numberIn(dictionary, 'R', 0),
    length: version >= 4 ? 128 : numberIn(dictionary, 'Length', 40),
    permissions: numberIn(dictionary, 'P', 0),
    encryptsMetadata: !/\/EncryptMetadata\s+false/.test(dictionary),
    owner: stringIn(dictionary, /\/O\s*(?=[(<])/),
    user: stringIn(dictionary, /\/U\s*(?=[(<])/),
    id: stringIn(trailer, /\/ID\s*\[\s*(?=[(<])/),
  }
}
