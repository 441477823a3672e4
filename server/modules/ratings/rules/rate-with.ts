import type { RatingProgramme } from '#modules/programmes'
import type { Answer } from './answer.ts'
import { countedAnswers } from './counted-answers.ts'
import { type AllRatings, rateAll } from './rate-all.ts'
import type { CaseResults } from './results-of-standard.ts'

/** What stands beneath the ratings of an inspection: how it was answered, and what its cases say. */
export interface Beneath {
  answers: ReadonlyMap<string, Answer>
  caseResults: CaseResults
}

/**
 * All ratings of an inspection, as these ratings of its standards make them on what stands beneath them. A standard without one has
 * what its cases alone give.
 * @param standards Ids of ratings by code of the standard.
 */
export const rateWith = (
  { programme, inspection: { level } }: { programme: RatingProgramme; inspection: { level: string } },
  { answers, caseResults }: Beneath,
  standards: Readonly<Record<string, string>>,
): AllRatings =>
  rateAll(programme, level, { standards, caseResults, answers: countedAnswers(programme, level, answers) })
