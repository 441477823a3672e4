import type { Language } from '../dates.ts'

const en = { page: 'Page', of: 'of' }
const cy: typeof en = { page: 'Tudalen', of: 'o' }

/** What a document says besides its own words: “Page 1 of 3” at the foot of each page. */
export const frameWords = (language: Language): typeof en => ({ en, cy })[language]
