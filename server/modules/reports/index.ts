import './tables.ts'

export { closeReport, type SectionSave, saveSection } from './actions.ts'
export { closingOf } from './queries.ts'
export { type Readiness, readinessOf } from './readiness.ts'
export { identifiersIn } from './rules/identifiers.ts'
export { type OutlinePart, outlineOf, type ReportSection, sectionsOf } from './rules/outline.ts'
export { type Block, blocksOf } from './rules/prose.ts'
export type { SectionState } from './rules/section-state.ts'
