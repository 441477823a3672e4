import { liveFigures } from '#modules/casework'
import type { OpenInspection } from '#modules/planning'
import type { Db } from '#platform/db/open.ts'
import { type CaseEvidence, caseEvidence } from '../rules/case-evidence.ts'

/**
 * What the completed cases of an inspection say on what is judged, question by question: of its own cases alone, since only those
 * are evidence here (CASE-10). Nothing is read where no question asked of cases bears on anything judged.
 */
export const caseEvidenceOf = async (
  db: Db,
  { inspection, programme }: Pick<OpenInspection, 'inspection' | 'programme'>,
): Promise<CaseEvidence[]> => {
  if (caseEvidence(programme, inspection.level, {}).length === 0) return []
  const { figures } = await liveFigures(db, { inspection, programme })
  const results = Object.fromEntries(figures.questions.map(({ question, share }) => [question, share]))
  return caseEvidence(programme, inspection.level, results)
}
