/** The languages that matter to inspections in England and Wales, beside English (CASE-04, TEAM-05). */
export const languageNames = {
  cy: 'Welsh',
  pl: 'Polish',
  ur: 'Urdu',
  pa: 'Punjabi',
  bsl: 'British Sign Language',
} as const

export type SpokenLanguage = keyof typeof languageNames

export const isSpokenLanguage = (text: string): text is SpokenLanguage => Object.hasOwn(languageNames, text)
