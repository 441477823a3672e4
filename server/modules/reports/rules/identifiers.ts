/** Written like a case reference number (CRN), as `X123456`: a letter and six digits, and nothing else joined to them. */
const caseNumber = /(?<![a-z0-9])[a-z]\d{6}(?![a-z0-9])/gi

/** What in a text looks like the number of a case, each once, in order: no individual may be identified (REPT-05). */
export const identifiersIn = (text: string): string[] => [...new Set(text.match(caseNumber) ?? [])]
