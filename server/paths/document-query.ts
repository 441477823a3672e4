/** Which language of a document, and as a page, a PDF or a Word file. */
export interface DocumentQuery {
  language?: string
  format?: string | undefined
}

/** What stands after the address of a document: `?language=cy&format=pdf`, or nothing. */
export const asked = ({ language, format }: DocumentQuery = {}): string => {
  const words = [language && `language=${language}`, format && `format=${format}`].filter(Boolean)
  return words.length > 0 ? `?${words.join('&')}` : ''
}
