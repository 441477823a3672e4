import './tables.ts'

export { keepAsEvidence, linkEvidence, type NoteSave, saveNote } from './actions.ts'
export { listNotes, publishedOn } from './queries.ts'
export type { Note } from './rules/note.ts'
export { reasonsAfterPublication, reasonsNotToAdd } from './rules/reasons-not-to-add.ts'
export { sourceName, sourceTypes } from './rules/source-types.ts'
export { type Triangulation, triangulate } from './rules/triangulation.ts'
