import { identifiersIn } from './identifiers.ts'
import type { ReportSection } from './outline.ts'

/** A section's text as it stands. */
export interface WrittenSection {
  section: string
  text: string
  version: number
  changedAt: Date
  changedBy: string
}

/** Where a section stands on its way to publication. */
export interface SectionState {
  section: ReportSection
  text: string
  state: 'written' | 'missing' | 'left-out'
  /** What in it looks like the number of a case. */
  identifiers: string[]
}

/** Each section with its text, and whether it is still missing. */
export const statesOf = (
  sections: readonly ReportSection[],
  written: ReadonlyMap<string, Pick<WrittenSection, 'text'>>,
): SectionState[] =>
  sections.map(section => {
    const text = written.get(section.key)?.text ?? ''
    const isEmpty = text.trim() === ''
    const state = isEmpty ? (section.required ? 'missing' : 'left-out') : 'written'
    return { section, text, state, identifiers: identifiersIn(text) }
  })
