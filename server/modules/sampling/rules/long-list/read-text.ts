/** Longer names of places, teams or people are a row that slipped. */
const longest = 200

/** What a cell of text should hold. */
export const expectedText = (what: string): string => `${what}, in at most ${longest} characters`

/** A text on one line. Undefined when it is too long, or has lost letters (�) before it came here. */
export const readText = (text: string): string | undefined => {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > longest || line.includes('\ufffd') ? undefined : line
}

const spreadsheetError = /^#(N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)/

/** Whether a spreadsheet would take a text for a formula, or gave it up as one: a single hyphen is neither. */
export const isFormulaLike = (text: string): boolean =>
  '=+@-#'.includes(text.charAt(0)) && (/^(=|[+@-].)/s.test(text) || spreadsheetError.test(text))
