import { findKeyQuestion, type RatingProgramme, type Standard } from '#modules/programmes'
import { listed } from '#platform/words.ts'
import { type CaseResults, caseQuestionsOf, resultsOfStandard } from './results-of-standard.ts'

/** What a reader has to know of a standard's results: which were gathered from another level, which applied to no case. */
export const whereResultsComeFrom = (
  programme: RatingProgramme,
  standard: Standard,
  caseResults: CaseResults,
): string[] => {
  const { notApplicable } = resultsOfStandard(standard, caseResults)
  const gathered = caseQuestionsOf(standard).flatMap(({ code, gathers }) => {
    const level = gathers ? findKeyQuestion(programme, gathers)?.standard.level : undefined
    const from = programme.programme.levels.find(({ id }) => id === level)?.name
    return gathers ? [`${code} from ${gathers}${from ? ` (${from})` : ''}`] : []
  })
  return [
    ...(gathered.length > 0 ? [`Added up from the cases of another level: ${gathered.join('; ')}.`] : []),
    ...(notApplicable.length > 0 ? [`${listed(notApplicable)} applied to no case, and decides nothing.`] : []),
  ]
}
