import { parseDocument } from 'yaml'
import { BadInput, type Terminal } from './command-line.ts'

/**
 * The bytes of a file that a command was given, `-` for standard input.
 * @throws BadInput when it is not there or cannot be read.
 */
export const readBytes = async (terminal: Terminal, file: string): Promise<Uint8Array> => {
  try {
    return await terminal.read(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new BadInput([`there is no file ${file}`])
    if (code === 'EISDIR') throw new BadInput([`${file} is a folder, not a file`])
    if (code === 'EACCES') throw new BadInput([`${file} cannot be read: permission denied`])
    throw error
  }
}

/** The lines on which a key stands a second time. JSON.parse would silently keep the last and lose the first. */
const repeatedKeys = (text: string, name: string): string[] =>
  parseDocument(text)
    .errors.filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ linePos }) => `${name}: line ${linePos?.[0].line ?? 1} gives the same key a second time`)

/**
 * Reads a file of JSON, `-` for standard input.
 * @throws BadInput when it cannot be read, is no JSON in UTF-8, or gives a key twice.
 */
export const readJson = async (terminal: Terminal, file: string): Promise<unknown> => {
  const name = file === '-' ? 'the input' : file
  const bytes = await readBytes(terminal, file)
  let text: string
  let data: unknown
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    data = JSON.parse(text)
  } catch (error) {
    const why =
      error instanceof SyntaxError ? error.message.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ') : 'it is no text in UTF-8'
    throw new BadInput([`${name} is not JSON: ${bytes.length === 0 ? 'it is empty' : why}`])
  }
  const repeated = repeatedKeys(text, name)
  if (repeated.length > 0) throw new BadInput(repeated)
  return data
}
