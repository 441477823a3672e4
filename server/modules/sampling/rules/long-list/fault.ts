/** What is wrong with one cell of a long list, or with a line of it. */
export interface ListFault {
  /** The line in the file, where the header is line 1. */
  line: number
  /** The heading of the column; empty when the whole line is meant. */
  column: string
  /** What stands there, shortened: empty for nothing, `notShown` for what says who someone is. */
  value: string
  /** What should stand there: `a date such as …`. */
  expected: string
}

/** Faults of a list that are listed, at most. How many there are is always said. */
export const mostFaultsListed = 1000

/** In the place of names, dates of birth and PNC numbers: a fault may be shown, printed or logged. */
export const notShown = '(not shown)'

const longest = 60

/** A value as a fault shows it: on one line, and of 60 characters at most. */
export const shortened = (value: string): string => {
  const line = value.replaceAll(/\s+/g, ' ').trim()
  const characters = [...line]
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line
}

const quoted = (value: string): string => {
  if (value === notShown) return `what is there ${notShown}`
  return value === '' ? 'nothing' : `“${value}”`
}

/** A fault in words: `Line 12, column “rosh”: expected Low, Medium, High or Very high, found “Hihg”`. */
export const listFaultInWords = ({ line, column, value, expected }: ListFault): string =>
  `Line ${line}${column === '' ? '' : `, column “${column}”`}: expected ${expected}, found ${quoted(value)}`
