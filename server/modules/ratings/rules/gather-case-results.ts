import { type RatingProgramme, standardsOf } from '#modules/programmes'
import { type CaseResults, caseQuestionsOf } from './results-of-standard.ts'
import { addUp } from './share.ts'

/**
 * The case results of a level from those of the places it gathers, by its own codes: the cases of a key question are
 * added up over all places that have any (RATE-05: PDU results make the regional ratings). Key questions that gather
 * nothing, or that no place has a result for, are left out.
 */
export const gatherCaseResults = (
  programme: RatingProgramme,
  level: string,
  places: readonly CaseResults[],
): CaseResults => {
  const questions = standardsOf(programme, level).flatMap(caseQuestionsOf)
  const entries = questions.flatMap(({ code, gathers }) => {
    const results = gathers ? places.flatMap(place => (place[gathers] ? [place[gathers]] : [])) : []
    return results.length > 0 ? [[code, addUp(results)] as const] : []
  })
  return Object.fromEntries(entries)
}
