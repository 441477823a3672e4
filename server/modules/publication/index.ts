import './tables.ts'

export { publishReport } from './actions.ts'
export { findPublished, isPublished, type ListedReport, publishedReports, type Wanted } from './queries.ts'
export { isRated, type RatedSnapshot, type Snapshot, type UnratedSnapshot } from './rules/snapshot.ts'
