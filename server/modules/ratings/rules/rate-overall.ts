import type { OverallRules, RatingProgramme, Standard } from '#modules/programmes'
import { bandOfScore } from './band-of-score.ts'
import { ratingCalled, scaleOf } from './scale.ts'

/** A standard of the level with the id of its rating, or null while it has none. */
export interface StandardRating {
  standard: Standard
  rating: string | null
}

/** So many points more (or fewer, negative) give another overall rating. */
export interface PointsTo {
  points: number
  rating: string
  /** Whether any one standard rated one step higher (or lower) is enough. */
  oneStep: boolean
}

/** The overall rating; without one the standards that still have none. */
export type Overall =
  | { total: number; rating: string; up: PointsTo | null; down: PointsTo | null; missing: readonly [] }
  | { total: null; rating: null; up: null; down: null; missing: readonly Standard[] }

/** Whether moving any one standard by one step takes the total out of its band. */
const oneStepChanges = (programme: RatingProgramme, scores: readonly number[], points: number): boolean => {
  const scale = scaleOf(programme).map(({ score }) => score)
  const direction = Math.sign(points)
  const steps = scores.flatMap(score => {
    const next = scale[scale.indexOf(score) + direction]
    return next === undefined ? [] : [Math.abs(next - score)]
  })
  return steps.every(step => step >= Math.abs(points))
}

/**
 * Adds up the scores of a level's standards and bands the total (AP manual 5.1; national response, decision 8).
 * A standard without a rating leaves no total and no overall rating.
 */
export const rateOverall = (
  programme: RatingProgramme,
  rules: OverallRules,
  standards: readonly StandardRating[],
): Overall => {
  const missing = standards.filter(({ rating }) => rating === null).map(({ standard }) => standard)
  const none = { total: null, rating: null, up: null, down: null }
  if (missing.length > 0 || standards.length === 0) return { ...none, missing }
  const scores = standards.map(({ rating }) => (rating === null ? 0 : ratingCalled(programme, rating).score))
  const total = scores.reduce((sum, score) => sum + score, 0)
  const band = bandOfScore(rules.bands, total)
  const reach = (points: number): PointsTo | null => {
    const other = rules.bands.find(({ from, to }) => from <= total + points && total + points <= to)
    return other ? { points, rating: other.rating, oneStep: oneStepChanges(programme, scores, points) } : null
  }
  return { total, rating: band.rating, up: reach(band.to + 1 - total), down: reach(band.from - 1 - total), missing: [] }
}
