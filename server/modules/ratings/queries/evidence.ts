import { listNotes, type Note } from '#modules/fieldwork'
import type { OpenInspection } from '#modules/planning'
import type { Db } from '#platform/db/open.ts'
import { type CaseEvidence, withResults } from '../rules/case-evidence.ts'
import { caseEvidenceOf } from './case-evidence.ts'

/** All evidence of an inspection, by kind of source: its notes, and what its completed cases say (CASE-10). */
export const evidenceOf = async (
  db: Db,
  open: Pick<OpenInspection, 'inspection' | 'programme'>,
): Promise<(Note | CaseEvidence)[]> => {
  const [notes, cases] = await Promise.all([listNotes(db, open.inspection.id), caseEvidenceOf(db, open)])
  return [...notes, ...withResults(cases)]
}
