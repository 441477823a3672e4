import type { RatingProgramme, Standard } from '#modules/programmes'
import { counted } from './counted.ts'
import type { CaseRating } from './rate-standard-by-cases.ts'
import { ratingCalled, scaleOf, stepsBetween } from './scale.ts'
import { whyByCases } from './why-cases.ts'

/** Why the panel could not go from the cases' rating to this one by discretion; empty when it could. */
export const beyondDiscretion = (programme: RatingProgramme, byCases: CaseRating, rating: string): string[] => {
  const discretion = programme.ratings.caseResults?.discretion
  const steps = Math.abs(stepsBetween(programme, byCases.rating, rating))
  if (!discretion || steps === 0) return []
  if (byCases.triggers.length === 0) return ['No ground for discretion holds, so the cases decide']
  if (steps <= discretion.mayMoveBy) return []
  const most = discretion.mayMoveBy === 0 ? 'not at all' : `by ${counted(discretion.mayMoveBy, 'step')} at most`
  return [`Discretion may move a rating ${most}, and this is ${counted(steps, 'step')}`]
}

/**
 * Why a standard has the rating that somebody gave it: by judgement, or by the panel's decision over its case results,
 * with what the cases alone would give, and with a remark where discretion does not reach so far (domain notes 2.6).
 */
export const whyDirect = (
  programme: RatingProgramme,
  standard: Standard,
  rating: string,
  byCases: CaseRating | null,
): string[] => {
  const { name, score } = ratingCalled(programme, rating)
  const scores = `it scores ${score} of ${scaleOf(programme).at(-1)?.score ?? score}`
  if (standard.basis === 'judgement') return [`Rated ${name} by judgement: ${scores}.`]
  if (!byCases) return [`Rated ${name} directly, not by case results: ${scores}.`]
  const isSame = byCases.rating === rating
  return [
    `Rated ${name}${isSame ? '' : ' directly, which goes before the case results'}: ${scores}.`,
    isSame
      ? `The cases alone give the same, ${name}.`
      : `The cases alone would give ${ratingCalled(programme, byCases.rating).name}.`,
    ...whyByCases(programme, byCases),
    ...beyondDiscretion(programme, byCases, rating).map(reason => `${reason}.`),
  ]
}
