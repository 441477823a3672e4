import type { CaseResultRules, RatingProgramme, Standard } from '#modules/programmes'
import { listed } from '#platform/words.ts'
import { rateStandardByCases } from './rate-standard-by-cases.ts'
import { type CaseResults, resultsOfStandard } from './results-of-standard.ts'
import { ratingCalled } from './scale.ts'
import { sufficientInWords } from './why-cases.ts'

/**
 * Why a standard has no rating: nobody gave one, or case results are missing. While a key question is missing the lowest
 * is not known, and the results so far only say how high the standard can come.
 */
export const whyNotRated = (
  programme: RatingProgramme,
  standard: Standard,
  rules: CaseResultRules | null,
  caseResults: CaseResults,
): string[] => {
  const { code, basis } = standard
  if (basis === 'judgement') return [`Not rated: ${code} is rated by judgement, and no rating is given.`]
  const { results, missing } = resultsOfStandard(standard, caseResults)
  if (!rules) return [`Not rated: case results rate nothing here, and no rating is given for ${code}.`]
  if (missing.length === 0) return [`Not rated: there are no cases for ${code}, and no rating is given.`]
  const { standard: term, keyQuestion } = programme.programme.terms
  const needs = `Not rated: the lowest ${keyQuestion} sets the ${term}, and there are no cases for ${listed(missing)}.`
  const soFar = rateStandardByCases(programme, rules, results)
  const [lowest] = soFar?.deciding ?? []
  if (!soFar || !lowest) return [needs]
  const ceiling = ratingCalled(programme, soFar.rating).name
  return [
    needs,
    `So far ${sufficientInWords(lowest.share)} on ${lowest.keyQuestion}: it can be no higher than ${ceiling}.`,
  ]
}
