import { formatShortDay } from '#platform/dates.ts'
import { english } from '#platform/web/english.ts'
import { type Html, raw } from '#platform/web/html.ts'
import { inLanguage, type Language } from '#platform/web/language.ts'
import type { Words } from '#platform/web/view.ts'
import type { Programme } from '../schema/index.ts'
import { type StandardsText, standardsText } from './text.ts'

/** What every part of a public page needs: the programme, and how to say things in the reader’s language. */
export interface Reading {
  programme: Programme
  text: StandardsText
  language: Language
  /** Words of the programme among ours: marked as English where ours are not. */
  quote(words: string): Words
  /** The title of a page that names what is in English: in English, since a title can have but one language. */
  title(words: (text: StandardsText) => string): Words
  /** The attribute for an element that holds nothing but words of the programme. */
  lang: Html | false
  /** `11 February 2026`. */
  day(day: string): string
}

/** How this reader reads a programme. Programmes are in English, whatever the language of the page. */
export const readingOf = (programme: Programme, language: Language): Reading => {
  const isEnglish = language === 'en'
  const quote = (words: string): Words => (isEnglish ? words : english(words))
  return {
    programme,
    text: inLanguage(standardsText, language),
    language,
    quote,
    title: words => quote(words(standardsText.en)),
    lang: !isEnglish && raw(' lang="en"'),
    day: day => formatShortDay(day, language),
  }
}
