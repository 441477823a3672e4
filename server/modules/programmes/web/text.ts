import type { Language } from '#platform/web/language.ts'
import { cyPages } from './text/cy-pages.ts'
import { cyRules } from './text/cy-rules.ts'
import { enPages } from './text/en-pages.ts'
import { enRules } from './text/en-rules.ts'

const en = { ...enPages, ...enRules }
const cy: typeof en = { ...cyPages, ...cyRules }

export type StandardsText = typeof en
/** What the public pages say around the standards and rules, in the reader’s language (law 12). */
export const standardsText: Record<Language, StandardsText> = { en, cy }
