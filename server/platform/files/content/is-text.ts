// What no text holds, in one byte: control characters other than tab, line ends and page ends.
const isControl = (byte: number): boolean => (byte < 0x20 && ![9, 10, 12, 13].includes(byte)) || byte === 0x7f

const isPlain = async (content: AsyncIterable<Uint8Array>): Promise<boolean> => {
  for await (const bytes of content) if (bytes.some(isControl)) return false
  return true
}

const decodes = async (content: AsyncIterable<Uint8Array>, encoding: string): Promise<boolean> => {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for await (const bytes of content)
      if (/\p{Cc}/u.test(decoder.decode(bytes, { stream: true }).replace(/[\t\n\f\r]/g, ''))) return false
    decoder.decode()
    return true
  } catch {
    return false
  }
}

/**
 * Whether a file is text throughout: in UTF-16 by its mark, otherwise in UTF-8 or Windows-1252, whose letters are never control
 * characters. A web page is text too: that is told elsewhere.
 */
export const isText = (head: Buffer, content: AsyncIterable<Uint8Array>): Promise<boolean> => {
  if (head[0] === 0xff && head[1] === 0xfe) return decodes(content, 'utf-16le')
  if (head[0] === 0xfe && head[1] === 0xff) return decodes(content, 'utf-16be')
  return isPlain(content)
}
