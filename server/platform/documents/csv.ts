import { mostColumns, type TableRow } from './table-row.ts'
import { UnreadableFile } from './unreadable-file.ts'

const delimiters = [',', ';', '\t']

const [quote, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d]

const advice = 'save the list again as CSV from the program it comes from'

/** Which of comma, semicolon and tab stands most often between the names of the columns; a comma when none does. */
const delimiterOf = (text: string): string => {
  const firstRow = /^[\r\n]*((?:"[^"]*"|[^"\r\n])*)/.exec(text.slice(0, 100_000))?.[1] ?? ''
  const unquoted = firstRow.replaceAll(/"[^"]*"/g, '')
  const counted = delimiters.map(delimiter => ({ delimiter, times: unquoted.split(delimiter).length }))
  return counted.sort((a, b) => b.times - a.times)[0]?.delimiter ?? ','
}

/**
 * Reads CSV (RFC 4180) a row at a time, with comma, semicolon or tab between the cells, whichever the first row has, and
 * any kind of line end. Strict where readers commonly guess: a quotation mark that is not where one may be hides how
 * many cells follow it, so that the file is refused.
 * @throws UnreadableFile that names the line, when quotation marks are not balanced, and for rows of more than 1,000 cells.
 */
export function* readCsv(text: string): Generator<TableRow, void, undefined> {
  const delimiter = delimiterOf(text).charCodeAt(0)
  let [at, line] = [0, 1]

  const endsCell = (code: number): boolean => code === delimiter || code === lineFeed || code === carriageReturn

  const plainCell = (): string => {
    const from = at
    while (at < text.length) {
      const code = text.charCodeAt(at)
      if (endsCell(code)) break
      if (code === quote) {
        throw new UnreadableFile(
          `Line ${line} has a quotation mark (") inside a cell that does not begin with one: ${advice}`,
        )
      }
      at += 1
    }
    return text.slice(from, at)
  }

  const quotedCell = (): string => {
    const opened = line
    let cell = ''
    for (;;) {
      const end = text.indexOf('"', at + 1)
      if (end < 0)
        throw new UnreadableFile(
          `The quotation mark (") that opens a cell on line ${opened} is never closed: ${advice}`,
        )
      const part = text.slice(at + 1, end)
      line += part.match(/\r\n|\r|\n/g)?.length ?? 0
      cell += part
      at = end + 1
      if (text.charCodeAt(at) !== quote) break
      cell += '"'
    }
    if (at >= text.length || endsCell(text.charCodeAt(at))) return cell
    throw new UnreadableFile(
      `The cell in quotation marks (") that begins on line ${opened} has more text after them: ${advice}`,
    )
  }

  while (at < text.length) {
    const row: TableRow = { line, cells: [] }
    for (;;) {
      row.cells.push(text.charCodeAt(at) === quote ? quotedCell() : plainCell())
      if (row.cells.length > mostColumns)
        throw new UnreadableFile(`Line ${row.line} has more than ${mostColumns.toLocaleString('en-GB')} columns`)
      if (text.charCodeAt(at) !== delimiter) break
      at += 1
    }
    at += text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 2 : 1
    line += 1
    yield row
  }
}
