import { unzip, zip } from '../zip.ts'

const limits = { bytes: 100_000_000, entries: 200 }
const text = { of: new TextDecoder(), to: new TextEncoder() }

const dates = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g
const randomId = /(?<=<Relationship Id=")rId[\w-]{21}(?=")/g

/**
 * A Word file again, dated by the document's day instead of by the moment in which it was made, and its links numbered
 * instead of named at random, so that the same document gives the same bytes.
 */
export const repacked = (bytes: Uint8Array, date: string): Uint8Array => {
  const parts = new Map([...unzip(bytes, limits)].map(([name, part]) => [name, text.of.decode(part)]))
  const links = parts.get('word/_rels/document.xml.rels')?.match(randomId) ?? []
  const numbers = new Map(links.map((id, i) => [id, `rIdLink${i + 1}`]))
  const isLink = new RegExp(`"(${links.join('|')})"`, 'g')
  return zip(
    new Map(
      [...parts].map(([name, part]) => {
        const dated = part.replaceAll(dates, `$1${date}T00:00:00Z`)
        const numbered = links.length === 0 ? dated : dated.replaceAll(isLink, (_, id) => `"${numbers.get(id)}"`)
        return [name, text.to.encode(numbered)]
      }),
    ),
  )
}
