import type { OverallRules, RatingProgramme } from '#modules/programmes'
import { listed } from '#platform/words.ts'
import { bandOfScore } from './band-of-score.ts'
import { counted, sentence } from './counted.ts'
import type { Overall, PointsTo, StandardRating } from './rate-overall.ts'
import { ratingCalled } from './scale.ts'

const change = (programme: RatingProgramme, { points, rating, oneStep }: PointsTo): string => {
  const more = points > 0 ? 'more' : 'fewer'
  const becomes = `would make it ${ratingCalled(programme, rating).name}`
  if (!oneStep) return `${sentence(counted(Math.abs(points), `${more} point`))} ${becomes}.`
  const step = `${programme.programme.terms.standard} rated one step ${points > 0 ? 'higher' : 'lower'}`
  return `One ${points > 0 ? 'more ' : ''}${step} ${becomes}.`
}

/**
 * Why the overall rating is what it is: the sum in the programme's order, its band, and what would change it; or which
 * standards are missing (RATE-08).
 */
export const whyOverall = (
  programme: RatingProgramme,
  rules: OverallRules,
  standards: readonly StandardRating[],
  overall: Overall,
): string[] => {
  if (overall.total === null) {
    const names = overall.missing.map(({ code, name }) => `${code} ${name}`)
    const have = names.length === 1 ? 'has no rating' : 'have no rating'
    return [
      names.length > 0
        ? `No overall rating: ${listed(names)} ${have}.`
        : 'No overall rating: there is nothing to add up.',
    ]
  }
  const scores = standards.flatMap(({ rating }) => (rating === null ? [] : [ratingCalled(programme, rating).score]))
  const band = bandOfScore(rules.bands, overall.total)
  const range = band.from === band.to ? `${band.from}` : `${band.from} to ${band.to}`
  const sum = `${scores.join(' + ')} = ${overall.total} of ${rules.outOf}; ${range} is ${ratingCalled(programme, band.rating).name}.`
  return [
    [sum, ...(overall.up ? [change(programme, overall.up)] : [])].join(' '),
    ...(overall.down ? [change(programme, overall.down)] : []),
  ]
}
