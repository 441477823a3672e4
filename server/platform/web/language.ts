export type Language = 'en' | 'cy'

export const isLanguage = (value: unknown): value is Language => value === 'en' || value === 'cy'

/** The text for this reader's language. Both have the same shape: `type Text = typeof en`. */
export const inLanguage = <Text>(texts: Record<Language, Text>, language: Language): Text => texts[language]
