import { addUp } from '#modules/casework'
import { type RatingProgramme, standardsOf } from '#modules/programmes'
import { type CaseResults, caseQuestionsOf, resultOf } from './results-of-standard.ts'

/**
 * The case results of a level that gathers others, by its own codes: the cases of a key question are added up over all places
 * that have any (RATE-05). A region's desistance and public protection gather key questions of its PDUs; its court work and
 * resettlement are asked, under the region's codes, of those of the PDUs' cases that they apply to; unpaid work and statutory
 * victim work are asked of the region's own. Key questions that no place has a result for are left out.
 * @param places The results of every place the level gathers, and those of its own cases.
 */
export const gatherCaseResults = (
  programme: RatingProgramme,
  level: string,
  places: readonly CaseResults[],
): CaseResults => {
  const { gathers = [] } = programme.programme.levels.find(({ id }) => id === level) ?? {}
  if (gathers.length === 0) return {}
  const entries = standardsOf(programme, level)
    .flatMap(caseQuestionsOf)
    .flatMap(question => {
      const results = places.flatMap(place => resultOf(place, question) ?? [])
      return results.length > 0 ? [[question.code, addUp(results)] as const] : []
    })
  return Object.fromEntries(entries)
}
